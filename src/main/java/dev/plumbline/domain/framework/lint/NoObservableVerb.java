package dev.plumbline.domain.framework.lint;

import dev.plumbline.domain.framework.Framework;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** No verb in it names something that can be seen to happen. */
final class NoObservableVerb implements LintRule {
    private static final Pattern ACTION = Pattern.compile(
            "(?i)\\b(accept|adapt|add|advis|agree|allow|analy[sz]|answer|apply|applies|applied|approv|arrang|ask|assign|attend|"
                    + "automat|brief|bring|build|built|calculat|call|challeng|chang|chair|check|choos|chose|clos|coach|"
                    + "collect|communicat|compar|complet|conduct|configur|convert|coordinat|correct|creat|cut|debug|decid|"
                    + "decompos|defin|delegat|deliver|deploy|describ|design|detect|develop|diagnos|discuss|document|draft|"
                    + "draw|end|estimat|escalat|evaluat|explain|facilitat|find|finish|fix|follow|forecast|formulat|found|gather|"
                    + "give|hand|help|hire|host|identif|implement|improv|inform|interview|introduc|invent|investigat|invit|"
                    + "keep|launch|lead|led|list|log|maintain|mak|made|manag|measur|mediat|meet|mentor|migrat|model|monitor|"
                    + "name|negotiat|observ|obtain|offer|onboard|open|organi[sz]|own|pair|perform|pick|plan|post|prepar|present|"
                    + "prevent|prioriti[sz]|produc|propos|prototyp|prov|provid|publish|push|put|rais|read|recommend|record|reduc|"
                    + "refactor|rehears|reject|remov|repair|replac|report|research|resolv|respond|reus|review|revis|rewrit|run|sell|"
                    + "set|share|ship|show|sign|simplif|solv|speak|split|start|state|stop|suggest|support|takes|taught|teach|"
                    + "tell|test|track|train|translat|triag|updat|us|validat|verif|visit|wait|walk|weigh|work|writ|wrote)"
                    + "(e|es|ed|s|ing|ting|ning|y|ies|ied|t|ten)?\\b");

    @Override
    public Stream<Finding> check(Framework framework) {
        return Wording.of(framework)
                .filter(line -> !names(line.text()))
                .map(line -> Finding.note(
                        "no-observable-verb", line.place(), "No verb names something that can be seen to happen."));
    }

    static boolean names(String text) {
        return ACTION.matcher(text).find();
    }
}
