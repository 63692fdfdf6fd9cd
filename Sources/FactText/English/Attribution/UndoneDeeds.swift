/// Finds figures of what did not happen: "We did not lose 200 men", "The army said it had not killed nine children".
enum UndoneDeeds {
    /// Denied by whoever says so, and asserted by nobody who is named.
    static func denial(of mention: Mention, _ view: ChunkedSentence) -> Attribution? {
        guard !mention.numeral.isNone, !mention.numeral.isArticle,
            let verb = verb(of: view.chunk(at: mention.span.lowerBound), view), isUndone(verb, view)
        else { return nil }
        return Attribution(cue: nil, modality: .denied, rule: "it did not happen")
    }

    /// The verb right before a figure, or the passive behind it.
    private static func verb(of own: Int, _ view: ChunkedSentence) -> Int? {
        if view.kind(own - 1) == .verb { return own - 1 }
        return view.kind(own + 1) == .verb && view.chunks[own + 1].verb.contains(.passive) ? own + 1 : nil
    }

    private static func isUndone(_ i: Int, _ view: ChunkedSentence) -> Bool {
        let verb = view.chunks[i]
        return verb.verb.contains(.negated) && verb.verb.isDisjoint(with: [.modal, .future])
            && deeds.contains(view.text.lemma(verb.head))
    }

    private static let deeds = WordSet(
        [
            "lose", "kill", "wound", "injure", "hurt", "destroy", "shoot", "bomb", "down", "capture", "seize", "arrest",
            "detain", "abduct", "kidnap", "murder", "execute", "attack", "sink", "burn", "harm", "torture", "deport",
            "massacre", "shoot down", "fire", "evict", "expel",
        ].map(CueWord.find))
}
