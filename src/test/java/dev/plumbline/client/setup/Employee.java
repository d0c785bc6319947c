package dev.plumbline.client.setup;

/** Somebody of the organisation; the number says on which rung they stand, no manager is an empty text. */
record Employee(String id, String name, String manager, int number) {}
