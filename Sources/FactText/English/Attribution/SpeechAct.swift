/// A place in a sentence where somebody is said to say something.
struct SpeechAct: Sendable {
    /// Which side of the cue what is said stands on.
    enum Side: Sendable {
        /// "X said that …", "according to X, …"
        case after
        /// "…, X said"
        case before
        /// Both: "…, X said, …"
        case around
    }

    /// The reporting word.
    var cue: Range<Int>
    /// Who says it, as tokens; `nil` = nobody is named ("reportedly").
    var source: Range<Int>?
    /// Whose statement is denied: "denied a report by two lawmakers that".
    var claimant: Range<Int>?
    /// Who relays it.
    var via: Range<Int>?
    var side: Side
    /// Whether it is told as fact, as possible, or denied.
    var modality: Modality = .asserted
    var rule: String
    /// "citing X": X stands behind whatever the sentence reports.
    var isCitation = false
    /// "by X's count": no verb, but a noun for how it was counted.
    var isCount = false
    /// Names who could speak, but nothing that is said ("declared war"): only for pronouns to point at.
    var isSilent = false
    /// It stands in a clause that says more of a noun: "the 70 that the union alleged".
    var isInRelative = false
    /// Its source stands before a whole clause, at the head of the sentence: what comes after is told by it as well.
    var opensReport = false
    /// Where what is said starts, as a token, where it is not right behind the cue.
    var start = 0
    /// Where what is said ends at the latest, as a token.
    var limit = Int.max
    /// The subject was taken over from the verb before: "gave a toll of 19 and said".
    var isShared = false

    /// Everything that belongs to the act itself and is not told by it.
    var ownTokens: Range<Int> {
        guard let source else { return cue }
        return min(cue.lowerBound, source.lowerBound)..<max(cue.upperBound, source.upperBound)
    }
}
