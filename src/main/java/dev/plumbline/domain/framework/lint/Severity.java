package dev.plumbline.domain.framework.lint;

/** How much a finding matters; none is an error, for wording and shape stay a matter of judgement. */
public enum Severity {
    WARNING,
    NOTE
}
