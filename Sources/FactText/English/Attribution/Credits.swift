/// Finds the news agencies that a text credits: in its byline, its dateline, or a credit line.
enum Credits {
    /// How far into the text, in tokens, bylines and datelines stand.
    private static let head = 80
    /// How far from its end a closing credit stands.
    private static let tail = 40

    /// The canonical names of the agencies, in the order of the text, each once.
    static func agencies(in text: AnalyzedText) -> [String] {
        var names: [String] = []
        let tokens = text.tokens
        var i = 0
        while i < tokens.count {
            if i >= head, i < tokens.count - tail {
                // In the middle only "(Reuters)" and "Reuters Photo" credit.
                guard tokens[i].kind == .parenthesisOpen else {
                    i += 1
                    continue
                }
            }
            if let (name, count) = agency(at: i, text) {
                if isCredited(i, count, text), !names.contains(name) { names.append(name) }
                i += count
            } else {
                i += 1
            }
        }
        return names
    }

    /// The agency named at a token, written as a name.
    private static func agency(at i: Int, _ text: AnalyzedText) -> (name: String, count: Int)? {
        let token = text.tokens[i]
        guard token.kind == .word, token.shape.contains(.capitalized) else { return nil }
        if let phrase = text.lexicon.phrase(at: i, in: text.tokens, upTo: min(i + 4, text.tokens.count)),
            isAgency(phrase.id, text), let name = text.lexicon[phrase.id].name
        {
            return (name, phrase.count)
        }
        if token.shape.contains(.hyphenated), !isAgency(token.word, text), let name = glued(token, text) {
            return (name, 1)
        }
        guard isAgency(token.word, text), let name = text.lexicon[token.word].name else { return nil }
        return (name, 1)
    }

    /// "SANA-Terrorists attacked": the dateline's hyphen lost its spaces.
    private static func glued(_ token: Token, _ text: AnalyzedText) -> String? {
        let bytes = text.bytes[token.range]
        guard let hyphen = bytes.firstIndex(of: UInt8(ascii: "-")),
            bytes[..<hyphen].allSatisfy({ (0x41...0x5A).contains($0) })
        else { return nil }
        let id = text.lexicon.find(phrase: bytes[..<hyphen])
        return isAgency(id, text) ? text.lexicon[id].name : nil
    }

    /// Whether a token is an agency's name, written as one.
    static func isAgency(_ token: Token, _ text: AnalyzedText) -> Bool {
        token.shape.contains(.capitalized) && isAgency(token.word, text)
    }

    private static func isAgency(_ id: WordID, _ text: AnalyzedText) -> Bool {
        id != Lexicon.unknown && text.lexicon.section(text.lexicon[id].other).attributes["credit"] == "agency"
    }

    /// Whether the name stands alone, as credits do, and is not somebody who is told or says something.
    private static func isCredited(_ i: Int, _ count: Int, _ text: AnalyzedText) -> Bool {
        let tokens = text.tokens
        let before = i > 0 ? tokens[i - 1] : nil
        let after = i + count < tokens.count ? tokens[i + count] : nil
        if after?.kind == .parenthesisClose, i < head || i >= tokens.count - tail {
            // "(Reuters)", "(Special via Reuters)"
            let open = (max(0, i - 4)..<i).last { tokens[$0].kind == .parenthesisOpen }
            if let open, open == i - 1 || tokens[i - 1].word == CueWord.via { return true }
        }
        if tokens[i].shape.contains(.hyphenated), i < head { return true }
        if before?.word == CueWord.by, i < 2 || tokens[i - 1].shape.contains(.lineBefore) { return true }
        let opens =
            before == nil || tokens[i].shape.contains(.lineBefore) || before?.kind == .dash
            || before?.kind == .hyphen || before?.kind == .parenthesisOpen || before?.kind == .symbol
        let closes =
            after == nil || after?.shape.contains(.lineBefore) == true || after?.kind == .dash
            || after?.kind == .hyphen || after?.kind == .parenthesisClose || after?.kind == .symbol
        if opens, closes { return true }
        if closes, after == nil || after?.kind == .hyphen || after?.kind == .dash { return i < head }
        if opens, i >= tokens.count - tail { return after == nil || after?.kind == .terminal }
        // At the start of what follows the headline: "AFP Children were among the dead".
        if i < head, i > 0, let after, text.sentences.contains(where: { $0.tokens.lowerBound == i }),
            after.isCapitalized,
            !after.isAny(.verb) || after.isAny(.noun)
        {
            return true
        }
        // Glued into the head of a scraped page: "… chemical attack AFP Tuesday 5 Jul 2016 A motorcycle bomber".
        guard i < head, let before, let after else { return false }
        if before.isAny([.preposition, .verb, .determiner, .reporting]) || before.kind == .possessive { return false }
        return after.isAny([.weekday, .month]) || after.kind == .number
            || after.kind == .word && after.isCapitalized && after.isAny([.determiner, .indefinite])
    }
}
