package dev.plumbline.gateway.http;

/** What a link looks like to those who are sent it. */
record JoinUrl(String publicUrl) {
    String of(String token) {
        return publicUrl + "/join/" + token;
    }
}
