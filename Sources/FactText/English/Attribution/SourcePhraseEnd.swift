/// The end of a source that stands after its verb or preposition, reading rightwards.
extension SourcePhrase {
    /// The phrase that starts with the noun chunk `start`, reading rightwards.
    func after(_ start: Int) -> ClosedRange<Int> {
        var end = start
        if view.isPronoun(start) { return start...start }
        while let next = goesOn(end, from: start) { end = next }
        return start...end
    }

    private func goesOn(_ end: Int, from start: Int) -> Int? {
        let i = end + 1
        switch view.kind(i) {
        case .preposition:
            guard view.isNoun(i + 1), !view.isTime(i + 1), !view.hasFigure(i + 1) else { return nil }
            // "an aide to the governor"
            if view.word(i) == CueWord.to, Self.serving.contains(view.text.lemma(view.chunks[end].head)),
                view.canSpeak(i + 1)
            {
                return i + 1
            }
            let allowed = [CueWord.of, CueWord.for, CueWord.in, CueWord.at, CueWord.from, CueWord.near, CueWord.with]
            guard allowed.contains(view.word(i)) else { return nil }
            if view.word(i) == CueWord.in || view.word(i) == CueWord.at || view.word(i) == CueWord.from {
                if view.head(i + 1).isAny(.speechNoun) || view.isPronoun(end) { return nil }
            }
            return i + 1
        case .noun where isNumberOfName(i):
            return i
        case .noun:
            // "the Observatory a British-based war monitoring group"
            guard !view.isTime(i), !view.hasFigure(i), !view.isPronoun(i) else { return nil }
            if view.kind(i + 1) == .verb, view.chunks[i + 1].verb.contains(.gerund), view.hasRole(i + 2),
                view.chunks[i + 2].tokens.count == 1
            {
                return i + 2
            }
            guard view.hasRole(i) || view.hasRole(end) && view.isName(i) else { return nil }
            return view.isFinite(i + 1) ? nil : i
        case .comma where isAge(i + 1):
            return i + 1
        case .comma:
            guard view.isNoun(i + 1), !view.isTime(i + 1), !view.hasFigure(i + 1),
                !view.isPronoun(i + 1)
            else { return nil }
            let article = view.text.tokens[view.chunks[i + 1].tokens.lowerBound].isAny(.determiner)
            // "…, the latest in a series of attacks", "the third this year": about what happened.
            let ranks = view.chunks[i + 1].tokens.dropFirst().first.map {
                view.text.tokens[$0].isAny(.ordinal) || view.text.endsIn(view.text.tokens[$0], "est", after: 2)
            }
            guard view.hasRole(i + 1) || view.isName(i + 1) || article && view.isName(end) && ranks != true else {
                return nil
            }
            return appositiveEnd(i + 1)
        case .adjective:
            // "people familiar with the matter", "a source close to the talks"
            return view.kind(i + 1) == .preposition && view.isNoun(i + 2) && !view.isTime(i + 2)
                && !view.hasFigure(i + 2)
                ? i + 2 : nil
        case .other:
            // "the mine | 's | safety chief"
            return isPossessive(i) && view.isNoun(i + 1) ? i + 1 : nil
        case .relative:
            return takesClauses ? restrictiveEnd(i) : nil
        case .verb:
            // "a commander identified only as Falcon"
            guard takesClauses, view.chunks[i].verb.contains(.participle), isReduced(i) else { return nil }
            return restrictiveEnd(i)
        case .conjunction:
            guard view.word(i) == CueWord.and, view.isNoun(i + 1), view.canSpeak(i + 1),
                !view.hasFigure(i + 1), !view.isPronoun(i + 1)
            else { return nil }
            var j = i + 1
            while let next = simpleNext(j) { j = next }
            return closes(j + 1) ? j : nil
        default: return nil
        }
    }

    /// "Channel | 9"
    private func isNumberOfName(_ i: Int) -> Bool {
        view.head(i - 1).isCapitalized && view.head(i - 1).isAny([.outlet, .body]) && view.chunks[i].tokens.count == 1
            && view.head(i).kind == .number && view.head(i).range.count <= 3
    }

    /// "Nadia Petrova, 61, a retired teacher"; "Sen. Dana Wells, D-Ore., who"
    func isAge(_ i: Int) -> Bool {
        guard view.isNoun(i), view.chunks[i].tokens.count == 1, view.kind(i + 1) == .comma else { return false }
        let token = view.head(i)
        return token.kind == .number && token.range.count <= 2
            || token.shape.contains(.hyphenated) && view.text.bytes[Int(token.start) + 1] == UInt8(ascii: "-")
    }

    private func simpleNext(_ end: Int) -> Int? {
        guard view.kind(end + 1) == .preposition, view.isNoun(end + 2), !view.isTime(end + 2),
            !view.hasFigure(end + 2)
        else { return nil }
        return end + 2
    }

    /// The end of an appositive between commas, or before the end of the sentence; `nil` where a clause starts.
    private func appositiveEnd(_ start: Int) -> Int? {
        var j = start
        while true {
            if closes(j + 1) { return j }
            if let next = simpleNext(j) {
                j = next
            } else if view.kind(j + 1) == .other, isPossessive(j + 1), view.isNoun(j + 2) {
                j += 2
            } else if view.kind(j + 1) == .relative, let end = restrictiveEnd(j + 1), closes(end + 1) {
                return end
            } else if isReduced(j + 1), let end = restrictiveEnd(j + 1), closes(end + 1) {
                return end
            } else if view.isNoun(j + 1), !view.isTime(j + 1), view.hasRole(j) {
                j += 1
            } else {
                return nil
            }
        }
    }

    /// The end of a clause with "who" or "that" that no comma cuts off.
    private func restrictiveEnd(_ start: Int) -> Int? {
        var sawVerb = false
        var i = start
        while let kind = view.kind(i) {
            if kind == .comma || view.isBoundary(i) && i > start { break }
            if view.isFinite(i) {
                // The clause's own verb, then the main one.
                if sawVerb, view.kind(i - 1) == .noun { break }
                sawVerb = true
            }
            if view.kind(i) == .verb, view.chunks[i].verb.contains(.gerund), sawVerb { break }
            i += 1
        }
        return i - 1 > start ? i - 1 : nil
    }

    func closes(_ i: Int) -> Bool {
        switch view.kind(i) {
        case .comma, .terminal, .semicolon, .dash, .quoteClose, .quoteOpen, .parenthesisClose, .none: true
        default: view.isTime(i) || view.kind(i) == .preposition && view.isTime(i + 1)
        }
    }
}
