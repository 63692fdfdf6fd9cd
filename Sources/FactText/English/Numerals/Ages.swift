/// Tells ages, which count nobody: "aged 34", "a man, 36,", "her brothers, 12 and 8,", "between the ages of 14 and 18".
extension NotFigures {
    /// "aged 34", "a man, 36,", "16-year-old", "under the age of eight", "children under five".
    func isAge(_ first: Int, _ end: Int, _ value: Double) -> Bool {
        guard value < 130 else { return false }
        if isFollowedByYearsOld(end) || isInAgeRange(first, end) || isOfYoungest(first, end) { return true }
        guard first > sentence.lowerBound else { return false }
        let last = text.tokens[first - 1]
        if words.aged.contains(last.word) { return true }
        let before = first - 2 >= sentence.lowerBound ? text.tokens[first - 2] : nil
        guard let before else { return false }
        // "the judge, who was 42, was shot"
        if last.isAny(.be), words.singular.contains(before.word), !isCounted(end), text.tokens[first].kind == .number {
            return true
        }
        if last.word == words.of, before.word == words.age || isOnePerson(first - 2) && !isPlural(end) { return true }
        // "nine of them under 15"
        if words.ageLimits.contains(last.word),
            before.isAny([.person, .be, .pronoun]) || words.aged.contains(before.word),
            end >= sentence.upperBound || !isCounted(end)
        {
            return true
        }
        if isInAgeList(first, end) { return true }
        let closes = end < sentence.upperBound ? text.tokens[end].kind : .terminal
        guard last.kind == .comma, closes == .comma || closes == .terminal || closes == .semicolon,
            text.tokens[first].kind == .number
        else { return isAgeWithLostCommas(first, end, last) }
        return before.kind == .word && (before.isAny(.person) || isName(first - 2))
    }

    /// "her two brothers, 12 and 8,", "three girls, 4, 6 and 9.": the ages of persons one by one.
    private func isInAgeList(_ first: Int, _ end: Int) -> Bool {
        func isAgeOrJoin(_ i: Int) -> Bool {
            text.tokens[i].kind == .number || text.tokens[i].kind == .comma || text.tokens[i].word == words.and
        }
        var start = first
        while start > sentence.lowerBound, isAgeOrJoin(start - 1) { start -= 1 }
        var last = end
        while last < sentence.upperBound, isAgeOrJoin(last) { last += 1 }
        guard start > sentence.lowerBound, text.tokens[start].kind == .comma, last - start > 3,
            last >= sentence.upperBound || text.tokens[last].kind == .terminal || text.tokens[last - 1].kind == .comma,
            text.tokens[start - 1].kind == .word, text.tokens[start - 1].isAny(.person) || isName(start - 1)
        else { return false }
        return text.tokens[start..<last].contains { $0.word == words.and }
    }

    /// "the youngest of them 12", "the oldest was 81"
    private func isOfYoungest(_ first: Int, _ end: Int) -> Bool {
        guard !isCounted(end) else { return false }
        return (max(sentence.lowerBound, first - 4)..<first).contains { i in
            words.extremes.contains(text.tokens[i].word)
                && ((i + 1)..<first).allSatisfy {
                    text.tokens[$0].isAny([.be, .pronoun, .adverb]) || text.tokens[$0].word == words.of
                }
        }
    }

    /// "a man of 29": one person, whose age follows.
    private func isOnePerson(_ i: Int) -> Bool {
        let token = text.tokens[i]
        guard i > sentence.lowerBound, token.isAny(.person), !token.isAny(.plural) else { return false }
        let facts = NounTable.table[token.word]
        guard !facts.isCollective, facts.measure == nil else { return false }
        var first = i - 1
        while first > sentence.lowerBound, text.tokens[first].isAny([.adjective, .demonym]) { first -= 1 }
        return text.tokens[first].isAny(.indefinite)
    }

    /// "Artak Bagdasaryan 36 told": a number between a name and a verb of saying.
    private func isAgeWithLostCommas(_ first: Int, _ end: Int, _ last: Token) -> Bool {
        guard text.tokens[first].kind == .number, last.kind == .word, isName(first - 1), last.classes.isEmpty else {
            return false
        }
        return end < sentence.upperBound && text.tokens[end].isAny(.reporting)
    }

    /// "between the ages of 14 and 18", "ranging in age from eleven to 75", "the ages of the dead ranged from 17 to 63",
    /// "between 5 and 12 years old".
    private func isInAgeRange(_ first: Int, _ end: Int) -> Bool {
        if let other = numberAfter(end), isFollowedByYearsOld(other) { return true }
        if isPerson(end) { return false }
        var i = first - 1
        while i >= sentence.lowerBound, first - i <= 10 {
            let token = text.tokens[i]
            if words.aged.contains(token.word) { return true }
            if words.ranging.contains(token.word) {
                return (max(sentence.lowerBound, i - 6)..<i).contains { words.aged.contains(text.tokens[$0].word) }
            }
            // "of all ages and 30": what is joined is joined to a number.
            let isJoin = token.word == words.and || token.word == words.or
            let isNumber = token.kind == .number || token.isAny(.cardinal)
            guard isNumber || token.kind == .hyphen || words.betweenAges.contains(token.word),
                !isJoin || i > sentence.lowerBound && !words.aged.contains(text.tokens[i - 1].word)
            else { return false }
            i -= 1
        }
        return false
    }

    /// One past the number that "to", "and", "or" or a hyphen joins to the one that ends at a token.
    private func numberAfter(_ end: Int) -> Int? {
        var next = end
        if next < sentence.upperBound, text.tokens[next].kind == .hyphen { next += 1 }
        if next < sentence.upperBound, words.joins.contains(text.tokens[next].word) { next += 1 }
        if next > end, next < sentence.upperBound, text.tokens[next].kind == .hyphen { next += 1 }
        guard next > end, next < sentence.upperBound,
            text.tokens[next].kind == .number || text.tokens[next].isAny(.cardinal)
        else { return nil }
        return next + 1
    }

    private func isFollowedByYearsOld(_ end: Int) -> Bool {
        var next = end
        if next < sentence.upperBound, text.tokens[next].kind == .hyphen { next += 1 }
        guard next < sentence.upperBound else { return false }
        let token = text.tokens[next]
        if words.yearOld.contains(token.word) { return true }
        guard words.years.contains(token.word), next + 1 < sentence.upperBound else { return false }
        let after = next + (text.tokens[next + 1].kind == .hyphen ? 2 : 1)
        guard after < sentence.upperBound else { return false }
        if words.old.contains(text.tokens[after].word) { return true }
        return text.tokens[after].word == words.of && after + 1 < sentence.upperBound
            && text.tokens[after + 1].word == words.age
    }
}
