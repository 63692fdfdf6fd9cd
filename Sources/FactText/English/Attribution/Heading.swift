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
        guard view.isNoun(last) else { return nil }
        if view.kind(last - 1) == .colon || view.kind(last - 1) == .dash, !view.hasFigure(last), canSpeak(last, view) {
            return Attribution(actor: chunks[last].tokens, rule: "after the headline's mark")
        }
        return withoutMark(mention, view, last)
    }

    /// The headline once more, as scraped pages have it: now perhaps with a full stop.
    static func isRepeated(_ index: Int, _ text: AnalyzedText) -> Bool {
        guard index > 0, text.sentences[0].isHeading else { return false }
        let (a, b) = (text.sentences[0].tokens, text.sentences[index].tokens)
        guard a.count == b.count || a.count + 1 == b.count else { return false }
        return zip(a, b).allSatisfy { i, j in
            let (x, y) = (text.tokens[i].range, text.tokens[j].range)
            return x.count == y.count && text.bytes[x] == text.bytes[y]
        }
    }

    /// "Rebels say they bombed bus, 24 dead": the toll that closes a headline after a comma is the outlet's own.
    static func isTail(_ mention: Mention, _ view: ChunkedSentence) -> Bool {
        let own = view.chunk(at: mention.span.lowerBound)
        guard view.kind(own - 1) == .comma, (0..<own).contains(where: { view.isFinite($0) }),
            view.chunks[own].tokens.contains(where: { view.text.tokens[$0].isAny(.measure) }),
            view.chunks[own].numeral.map({ view.numerals[$0].tokens.upperBound }) == view.chunks[own].head
        else { return false }
        return !view.chunks[own...].contains { [.verb, .comma, .colon, .dash].contains($0.kind) }
    }

    private static func canSpeak(_ i: Int, _ view: ChunkedSentence) -> Bool {
        view.head(i).isAny([.role, .body, .outlet, .speechNoun, .country, .capital, .party])
            || ShortForm.isBody(view.chunks[i].head, view.text)
            || view.text.tokens[view.chunks[i].head].shape.contains(.allCapitals)
    }

    private static func speaks(_ i: Int, _ view: ChunkedSentence) -> Bool {
        // "Madagascar: thousands protest" names the matter.
        view.head(i).isAny([.role, .body, .outlet, .capital, .party, .givenName])
            || ShortForm.isBody(view.chunks[i].head, view.text)
    }

    /// The mark was lost: "Double bomb attack kills 31 in Syrian city state TV". Only a noun for those who
    /// report, and only where it does not fit into the phrase before it.
    private static func withoutMark(_ mention: Mention, _ view: ChunkedSentence, _ last: Int) -> Attribution? {
        let text = view.text
        let chunk = view.chunks[last]
        var first = chunk.tokens.upperBound - 1
        guard view.sentence.tokens.lowerBound + 1 < first else { return nil }
        // "kills five children, two officials": a figure of their own counts them.
        if view.hasFigure(last), !text.tokens[first - 1].isAny(.measure),
            view.chunks[last].numeral.map({ view.numerals[$0].tokens }) != mention.numeral.tokens
        {
            return nil
        }
        if let phrase = text.lexicon.phrase(at: first - 1, in: text.tokens, upTo: first + 1), phrase.count == 2,
            ReportingWords.english.bareReporters.contains(phrase.id),
            first - 1 >= mention.span.upperBound
                || text.tokens[first - 2].isAny(.plural)
        {
            return Attribution(actor: (first - 1)..<chunk.tokens.upperBound, rule: "last words of the headline")
        }
        guard ReportingWords.english.reporters.contains(text.tokens[first].word) || endsBare(first, text) else {
            return nil
        }
        // "64 missing officials": the number counts the missing; "six officials" are counted themselves.
        guard
            first >= mention.span.upperBound
                || first == mention.span.upperBound - 1
                    && (text.tokens[first - 1].isAny(.measure) || !text.tokens[first].isAny(.plural))
        else { return nil }
        if ReportingWords.english.reporterModifiers.contains(text.tokens[first - 1].word),
            first - 1 >= mention.span.upperBound
        {
            first -= 1
        }
        let before = text.tokens[first - 1]
        if before.isAny(.measure), !before.isAny([.preposition]) {
            return Attribution(actor: first..<chunk.tokens.upperBound, rule: "last words of the headline")
        }
        if before.isAny([.preposition, .determiner, .conjunction, .adjective]), !before.isCapitalized { return nil }
        if before.kind == .possessive || before.kind == .comma { return nil }
        return Attribution(actor: first..<chunk.tokens.upperBound, rule: "last words of the headline")
    }
}

extension Heading {
    /// "… checkpoint police", "… raid army", "4 killed 15 hurt Kyiv": forces and capitals, right after a thing
    /// or after what was done to people, where nothing makes them a part of the phrase.
    private static func endsBare(_ last: Int, _ text: AnalyzedText) -> Bool {
        let token = text.tokens[last]
        let before = text.tokens[last - 1]
        guard before.kind == .word else { return false }
        // "24 schoolgirls presidency": no plural stands inside a compound.
        if token.isAny(.body), !token.isAny(.plural), before.isAny(.plural) { return true }
        if token.isAny([.country, .capital]) {
            return before.isAny(.measure) && before.isAny([.participle, .adjective])
        }
        // "shot at graduation party": most other bodies are a part of what is told.
        guard ReportingWords.english.bareReporters.contains(token.word) else { return false }
        return before.isAny([.noun, .happening, .placeNoun, .measure]) && !before.isAny(.person)
            && before.classes.isDisjoint(with: [.demonym, .country, .capital, .preposition, .determiner])
    }
}
