/// Finds the source that a headline names beside its sentence: "…: state TV", "… - monitor", "Army: 17 soldiers …".
enum Heading {
    static func source(of mention: Mention, _ view: ChunkedSentence) -> Attribution? {
        let chunks = view.chunks
        guard chunks.count >= 3 else { return nil }
        // In front: "Army: 17 soldiers slain".
        if view.isNoun(0), view.kind(1) == .colon, speaks(0, view), mention.span.lowerBound > chunks[1].head {
            return Attribution(actor: chunks[0].tokens, rule: "before the headline's colon")
        }
        var last = chunks.count - 1
        while last > 0, view.kind(last) == .terminal || view.kind(last) == .quoteClose { last -= 1 }
        guard view.isNoun(last), chunks[last].numeral == nil, mention.span.upperBound <= chunks[last].tokens.upperBound
        else { return nil }
        if view.kind(last - 1) == .colon || view.kind(last - 1) == .dash, canSpeak(last, view) {
            return Attribution(actor: chunks[last].tokens, rule: "after the headline's mark")
        }
        return withoutMark(mention, view, last)
    }

    private static func canSpeak(_ i: Int, _ view: ChunkedSentence) -> Bool {
        view.head(i).isAny([.role, .body, .outlet, .speechNoun, .country, .capital, .party])
            || view.text.tokens[view.chunks[i].head].shape.contains(.allCapitals)
    }

    private static func speaks(_ i: Int, _ view: ChunkedSentence) -> Bool {
        view.head(i).isAny([.role, .body, .outlet, .country, .capital, .party, .givenName])
    }

    /// The mark was lost: "Double bomb attack kills 31 in Syrian city state TV". Only a noun for those who
    /// report, and only where it does not fit into the phrase before it.
    private static func withoutMark(_ mention: Mention, _ view: ChunkedSentence, _ last: Int) -> Attribution? {
        let text = view.text
        let chunk = view.chunks[last]
        var first = chunk.tokens.upperBound - 1
        guard Reporters.shared.ends.contains(text.tokens[first].word), first >= mention.span.upperBound else {
            return nil
        }
        guard view.sentence.tokens.lowerBound < first else { return nil }
        if Reporters.shared.modifiers.contains(text.tokens[first - 1].word), first - 1 >= mention.span.upperBound {
            first -= 1
        }
        let before = text.tokens[first - 1]
        if before.isAny([.preposition, .determiner, .conjunction, .adjective]), !before.isCapitalized { return nil }
        if before.kind == .possessive || before.kind == .comma { return nil }
        return Attribution(actor: first..<chunk.tokens.upperBound, rule: "last words of the headline")
    }
}

/// Nouns for those who report figures and are none of those who suffer or do: what may end a headline.
private struct Reporters: Sendable {
    let ends: Set<WordID>
    let modifiers: Set<WordID>

    static let shared = Reporters()

    private init() {
        ends = Set(
            [
                "monitor", "monitors", "ngo", "observatory", "tv", "television", "media", "agency", "report",
                "reports", "official", "officials", "source", "sources", "witness", "witnesses", "ministry",
                "un", "who", "unhcr", "unicef", "watchdog", "radio", "medics", "doctors", "spokesman", "minister",
                "governor", "mayor", "authorities", "activists", "residents",
            ].map(CueWord.find))
        modifiers = Set(
            [
                "state", "local", "health", "rescue", "security", "military", "official", "news", "foreign", "interior",
                "defence", "defense",
            ].map(CueWord.find))
    }
}
