package dev.plumbline.mistakes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.client.Json;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Frames as a client may send them to a live session, most of them good. Ids in upper case stand for somebody real. */
record FrameSamples(Random chance) {
    private static final List<String> COMMANDS = List.of(
            "'op':'rating.set','target':{'person':'#','competency':'craft-1'},'value':4,'reason':'seen'",
            "'op':'rating.set','target':{'person':'#','competency':'craft-2'},'value':null,'reason':'seen'",
            "'op':'rating.set','target':{'person':'#','competency':'craft-3'},'value':6,'reason':'seen'",
            "'op':'rating.set','target':{'person':'nobody','competency':'craft-1'},'value':3,'reason':'seen'",
            "'op':'rating.set','target':{'person':'#','competency':'nothing'},'value':3,'reason':'seen'",
            "'op':'level.propose','target':{'person':'#'},'value':'S2','reason':'ready'",
            "'op':'review.confirm','target':{'person':'#'}",
            "'op':'vote.cast','target':{'person':'#'},'value':'S3'",
            "'op':'votes.reveal','target':{'person':'#'}",
            "'op':'votes.again','target':{'person':'#'}",
            "'op':'decision.record','target':{'person':'#'},'value':{'outcome':'promote','level':'S3',"
                    + "'dissent':[{'member':'nobody','reason':'too early'}]},'reason':'agreed'",
            "'op':'criterion.attest','target':{'person':'#','criterion':'scope'},'value':{'met':true,'evidence':'seen'}",
            "'op':'note.set','target':{'person':'#','visibility':'shared'},'value':'a note'",
            "'op':'note.set','target':{'person':'#','visibility':'facilitator'},'value':''",
            "'op':'item.open','target':{'person':'#'}",
            "'op':'item.park','target':{'person':'#'}",
            "'op':'phase.set','value':'discuss'",
            "'op':'agenda.set','value':['#']",
            "'op':'timer.start','value':{'seconds':60}",
            "'op':'timer.stop'",
            "'op':'person.add','target':{'person':'#'}",
            "'op':'person.remove','target':{'person':'nobody'}",
            "'op':'member.add','value':{'person':'nobody','role':'observer'}",
            "'op':'member.remove','target':{'member':'nobody'}",
            "'op':'member.recuse','target':{'member':'nobody','person':'#'},'value':true",
            "'op':'drift.open','value':{'committee':true,'screen':'names'}",
            "'op':'screen.configure','value':{'names':'short','detail':'ratings','curtain':false}",
            "'op':'session.configure','value':{'title':'Another','editing':'committee'}",
            "'op':'session.start'",
            "'op':'facilitator.handover','target':{'member':'nobody'}",
            "'op':'act.undo','target':{'cid':'6b7f4e0a-54bd-4a2b-8d6c-6f2f8f5b0009'}",
            "'op':'unheard.of'");
    private static final List<String> OTHERS = List.of(
            "'kind':'ping'",
            "'kind':'presence','state':'active','editing':'rating/#/craft-1'",
            "'kind':'at','seq':3,'figuresAt':2",
            "'kind':'refresh','token':'x'",
            "'kind':'unheard-of','more':[1,2,3]");
    private static final int OTHERS_IN = 8;
    private static final int DIGEST_IN = 200;

    ObjectNode next(long position) {
        if (chance.nextInt(DIGEST_IN) == 0) return frame("'kind':'digest?'");
        return chance.nextInt(OTHERS_IN) == 0 ? frame(of(OTHERS)) : command(position);
    }

    ObjectNode hello(String session, String token) {
        var resume = Json.object()
                .put("epoch", UUID.randomUUID().toString())
                .put("seq", 1)
                .put("figuresAt", 1);
        return Json.object()
                .put("kind", "hello")
                .put("session", session)
                .put("client", "6b7f4e0a-54bd-4a2b-8d6c-6f2f8f5b0001")
                .put("token", token)
                .put("inline", true)
                .set("resume", resume);
    }

    private ObjectNode command(long position) {
        return frame(of(COMMANDS))
                .put("kind", "cmd")
                .put("cid", new UUID(chance.nextLong(), chance.nextLong()).toString())
                .put("base", position);
    }

    /** An apostrophe stands for a quotation mark, and # for a person. */
    private ObjectNode frame(String fields) {
        var text = fields.replace('\'', '"').replace("#", House.person(chance.nextInt(House.PEOPLE)));
        return (ObjectNode) Json.parse("{" + text + "}");
    }

    private String of(List<String> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }
}
