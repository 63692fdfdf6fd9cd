/// Groups tokens into sentences.
///
/// A sentence ends at a full stop before a capital, at a blank line, and at a line's end unless the text is
/// hard-wrapped. A headline that the body repeats (scraped pages glue it to the text) is cut out again.
struct SentenceSplitter {
    /// The sentences of `tokens`, in order; every token is in exactly one. Marks shouted tokens.
    static func sentences(of tokens: inout [Token], _ bytes: Span<UInt8>) -> [Sentence] {
        guard !tokens.isEmpty else { return [] }
        let isWrapped = isHardWrapped(tokens)
        var starts: [Int] = [0]
        var i = 1
        while i < tokens.count {
            if breaks(before: i, tokens, bytes, isWrapped) || isTooLong(from: starts[starts.count - 1], to: i, tokens) {
                starts.append(i)
            }
            i += 1
        }
        addRepeatedTitle(&starts, tokens, bytes)
        return build(starts, &tokens, bytes, isWrapped)
    }

    // MARK: Breaks

    /// The rules read a sentence as a whole, some of them pair by pair. No writer's sentence has so many tokens;
    /// a list or a text without full stops may, and is cut at a mark, or anywhere.
    private static let longest = 240

    private static func isTooLong(from start: Int, to i: Int, _ tokens: [Token]) -> Bool {
        if i - start < longest { return false }
        let kind = tokens[i - 1].kind
        return kind == .comma || kind == .semicolon || kind == .dash || i - start >= longest + 60
    }

    private static func breaks(
        before i: Int, _ tokens: [Token], _ bytes: Span<UInt8>, _ isWrapped: Bool
    ) -> Bool {
        let token = tokens[i]
        // Most words follow another on their line.
        if token.kind == .word, tokens[i - 1].kind == .word,
            token.shape.isDisjoint(with: [.capitalized, .lineBefore, .paragraphBefore])
        {
            return false
        }
        if token.shape.contains(.paragraphBefore) { return true }
        // Closing marks stay with the sentence that they close.
        if token.kind == .quoteClose || token.kind == .parenthesisClose || token.kind == .terminal { return false }
        var last = i - 1
        while last > 0, tokens[last].kind == .quoteClose || tokens[last].kind == .parenthesisClose { last -= 1 }
        let closed = tokens[last].kind == .terminal
        if token.shape.contains(.lineBefore) {
            return closed || !isWrapped || isShortLine(endingAt: i - 1, tokens)
        }
        guard closed else { return abbreviationEnds(before: i, tokens, bytes) }
        // "... he said": a lower-case word goes on with the sentence. A lost space ("enclave.The") still ends it.
        switch token.kind {
        case .word: return token.shape.contains(.capitalized) || !token.shape.contains(.spaceBefore)
        case .possessive, .comma, .colon, .semicolon: return false
        default: return true
        }
    }

    /// "… by the U.S. The …": the abbreviation's full stop ends the sentence when a word follows that
    /// starts sentences and no names.
    private static func abbreviationEnds(before i: Int, _ tokens: [Token], _ bytes: Span<UInt8>) -> Bool {
        let last = tokens[i - 1]
        let token = tokens[i]
        guard last.kind == .word, token.kind == .word, token.shape.contains(.capitalized) else { return false }
        guard bytes[Int(last.end) - 1] == UInt8(ascii: "."), last.classes.isDisjoint(with: [.honorific, .role]) else {
            return false
        }
        // "AT 7:20 A.M. AND RAKED": among capitals a capital tells nothing.
        if token.shape.contains(.allCapitals), token.range.count > 1 {
            return token.isAny([.determiner, .pronoun]) && !token.isAny([.preposition, .conjunction])
        }
        return token.isAny([.determiner, .pronoun, .possessive, .preposition, .conjunction, .subordinator])
    }

    /// Whether single line breaks fall inside sentences: most lines end without a full stop, at a like width.
    private static func isHardWrapped(_ tokens: [Token]) -> Bool {
        var lines = 0
        var unclosed = 0
        var lineStart = Int(tokens[0].start)
        for i in 1..<max(1, tokens.count) where tokens[i].shape.contains(.lineBefore) {
            let width = Int(tokens[i - 1].end) - lineStart
            lineStart = Int(tokens[i].start)
            if tokens[i].shape.contains(.paragraphBefore) { continue }
            lines += 1
            let kind = tokens[i - 1].kind
            if kind != .terminal, kind != .quoteClose, kind != .parenthesisClose, (40...100).contains(width) {
                unclosed += 1
            }
        }
        return lines >= 2 && unclosed * 10 >= lines * 6
    }

    private static func isShortLine(endingAt last: Int, _ tokens: [Token]) -> Bool {
        var first = last
        while first > 0, !tokens[first].shape.contains(.lineBefore) { first -= 1 }
        return Int(tokens[last].end) - Int(tokens[first].start) < 40
    }

    /// Breaks around every early repetition of the first line, which the scraper glued to other text.
    private static func addRepeatedTitle(_ starts: inout [Int], _ tokens: [Token], _ bytes: Span<UInt8>) {
        guard starts.count > 1 else { return }
        let title = 0..<starts[1]
        guard title.count >= 4, starts[1] < tokens.count, tokens[starts[1]].shape.contains(.lineBefore),
            tokens[starts[1] - 1].kind != .terminal
        else { return }
        var extra: [Int] = []
        var i = title.count
        let end = min(tokens.count - title.count, 400)
        while i <= end {
            if title.allSatisfy({ sameText(tokens[$0], tokens[i + $0], bytes) }) {
                extra.append(i)
                i += title.count
                while i < tokens.count, tokens[i].kind == .terminal { i += 1 }
                if i < tokens.count { extra.append(i) }
            } else {
                i += 1
            }
        }
        if extra.isEmpty { return }
        starts = (starts + extra).sorted()
        starts = starts.enumerated().filter { $0.offset == 0 || starts[$0.offset - 1] != $0.element }.map(\.element)
    }

    private static func sameText(_ a: Token, _ b: Token, _ bytes: Span<UInt8>) -> Bool {
        guard a.range.count == b.range.count else { return false }
        for i in 0..<a.range.count
        where WordHash.lowered(bytes[Int(a.start) + i]) != WordHash.lowered(bytes[Int(b.start) + i]) {
            return false
        }
        return true
    }

    // MARK: Building

    private static func build(
        _ starts: [Int], _ tokens: inout [Token], _ bytes: Span<UInt8>, _ isWrapped: Bool
    ) -> [Sentence] {
        var sentences: [Sentence] = []
        sentences.reserveCapacity(starts.count)
        var paragraph: Int32 = -1
        var insideQuote = false
        for (n, start) in starts.enumerated() {
            let end = n + 1 < starts.count ? starts[n + 1] : tokens.count
            let opens: TokenShape = isWrapped ? .paragraphBefore : .lineBefore
            if n == 0 || tokens[start].shape.contains(opens) {
                paragraph += 1
                insideQuote = false
            }
            let startsInside = insideQuote && tokens[start].kind != .quoteOpen
            for token in tokens[start..<end] {
                if token.kind == .quoteOpen { insideQuote = true }
                if token.kind == .quoteClose { insideQuote = false }
            }
            markShouted(start..<end, &tokens)
            let closes = tokens[start..<end].reversed().first { $0.kind != .quoteClose && $0.kind != .parenthesisClose }
            sentences.append(
                Sentence(
                    tokens: start..<end, paragraph: paragraph,
                    isHeading: closes?.kind != .terminal && !endsShort(end - 1, tokens, bytes)
                        && standsAlone(start..<end, tokens),
                    startsInsideQuote: startsInside))
        }
        return sentences
    }

    /// "at 7:20 a.m.": the full stop of a short form closes a sentence too, where more follows in the line.
    private static func endsShort(_ last: Int, _ tokens: [Token], _ bytes: Span<UInt8>) -> Bool {
        tokens[last].kind == .word && bytes[Int(tokens[last].end) - 1] == UInt8(ascii: ".")
            && last + 1 < tokens.count && !tokens[last + 1].shape.contains(.paragraphBefore)
    }

    /// Whether a line break stands on both sides, or the sentence is a glued title (before another start).
    private static func standsAlone(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
        range.upperBound == tokens.count || tokens[range.upperBound].shape.contains(.lineBefore)
            || !tokens[range.upperBound].shape.isEmpty
    }

    private static func markShouted(_ range: Range<Int>, _ tokens: inout [Token]) {
        var words = 0
        var capitals = 0
        for token in tokens[range] where token.kind == .word && token.range.count > 1 {
            words += 1
            if token.shape.contains(.allCapitals) { capitals += 1 }
        }
        guard words >= 3, capitals * 10 >= words * 7 else { return }
        for i in range { tokens[i].shape.insert(.shouted) }
    }
}
