/// Finds the figures of a sentence.
struct NumeralFinder {
    private let text: AnalyzedText
    private let sentence: Range<Int>
    private let reader: NumberReader
    private let qualifiers: QualifierReader
    private let notFigures: NotFigures
    private let words = NumberWords.english

    /// The numerals of a sentence in order; none overlap.
    static func numerals(of sentence: Sentence, _ text: AnalyzedText) -> [Numeral] {
        guard let first = sentence.tokens.first(where: { canStart(text.tokens[$0]) }) else { return [] }
        return NumeralFinder(text, sentence.tokens).all(from: first)
    }

    /// Whether a numeral can start with a token: few do, and the rules look no further at the others.
    private static func canStart(_ token: Token) -> Bool {
        token.kind == .number || token.isAny([.cardinal, .magnitude, .vague, .fraction, .indefinite, .negation])
    }

    private init(_ text: AnalyzedText, _ sentence: Range<Int>) {
        self.text = text
        self.sentence = sentence
        reader = NumberReader(text, upTo: sentence.upperBound)
        qualifiers = QualifierReader(text, sentence)
        notFigures = NotFigures(text, sentence)
    }

    private func all(from first: Int) -> [Numeral] {
        var found: [Numeral] = []
        var i = first
        while i < sentence.upperBound {
            guard Self.canStart(text.tokens[i]) else {
                i += 1
                continue
            }
            let numeral = none(at: i) ?? counted(at: i) ?? single(at: i)
            guard let numeral, numeral.tokens.lowerBound >= (found.last?.tokens.upperBound ?? 0) else {
                i = max(i + 1, reader.number(at: i)?.tokens.upperBound ?? 0)
                continue
            }
            found.append(numeral)
            i = max(numeral.tokens.upperBound, numeral.number.upperBound)
        }
        return found
    }

    // MARK: Numbers

    private func counted(at start: Int) -> Numeral? {
        guard var number = reader.number(at: start) else { return nil }
        let qualifier = qualifiers.before(currencyBefore(start) ?? start)
        if notFigures.contains(number, isBounded: qualifier != nil && qualifier?.qualifier != .about) { return nil }
        let last = range(from: &number)
        if last == nil, isPartOfSign(number) { return nil }
        var tokens = number.tokens
        let kind = kind(of: number, &tokens)
        var figure: Figure
        var trailing: Range<Int>?
        if let last {
            figure = Figure(
                bounds: Bounds(low: min(number.value, last), high: max(number.value, last)), qualifier: .between)
        } else if let after = qualifiers.after(tokens.upperBound), qualifier == nil || qualifier?.qualifier == .about {
            tokens = tokens.lowerBound..<after.edge
            figure = bounded(number, after.qualifier, kind)
        } else {
            let behind = qualifiers.afterNoun(tokens.upperBound)
            let bound = qualifier?.qualifier ?? qualifiers.verbBefore(start) ?? behind?.qualifier
            trailing = behind?.tokens
            figure = bounded(number, bound, kind)
        }
        if let edge = qualifier?.edge { tokens = edge..<tokens.upperBound }
        if let between = betweenBefore(start), last != nil { tokens = between..<tokens.upperBound }
        return Numeral(tokens: tokens, number: number.tokens, figure: figure, kind: kind, trailing: trailing)
    }

    /// The interval that a qualifier and a number make.
    private func bounded(_ number: NumberPhrase, _ qualifier: Qualifier?, _ kind: NumeralKind) -> Figure {
        let value = number.value
        if number.isVague {
            let isCouple = value == 2
            return Figure(bounds: Bounds(low: value, high: isCouple ? 2 : nil), qualifier: .vague)
        }
        // Only what is counted one by one has a next value.
        let step = kind == .count && !isMeasured(number.tokens.upperBound) ? 1.0 : 0
        switch qualifier {
        case nil, .exactly: return Figure(bounds: Bounds(exactly: value), qualifier: .exactly)
        case .about: return Figure(bounds: Bounds(exactly: value), qualifier: .about)
        case .atLeast: return Figure(bounds: Bounds(low: value, high: nil), qualifier: .atLeast)
        case .moreThan:
            return Figure(bounds: Bounds(low: value.rounded(.down) + step, high: nil), qualifier: .moreThan)
        case .atMost: return Figure(bounds: Bounds(low: 0, high: value), qualifier: .atMost)
        case .lessThan: return Figure(bounds: Bounds(low: 0, high: max(0, value - step)), qualifier: .lessThan)
        case .between, .vague: return Figure(bounds: Bounds(exactly: value), qualifier: .exactly)
        }
    }

    private func isMeasured(_ end: Int) -> Bool {
        end < sentence.upperBound && text.tokens[end].isAny(.unit)
    }

    // MARK: Ranges

    /// Reads the second number of a range and takes it into `number`; its value, or `nil`.
    private func range(from number: inout NumberPhrase) -> Double? {
        let end = number.tokens.upperBound
        guard !number.isVague, !number.isShare, end + 1 < sentence.upperBound else { return nil }
        let join = text.tokens[end]
        let start = number.tokens.lowerBound
        var next = end + 1
        let isHyphen = join.kind == .hyphen || (join.kind == .dash && isTightDash(end))
        if join.word == words.and {
            guard betweenBefore(start) != nil else { return nil }
        } else if join.word == words.or {
            next = end + 1
        } else if join.word == words.to {
            guard !isChange(start) else { return nil }
        } else if !isHyphen {
            return nil
        }
        if next < sentence.upperBound, text.tokens[next].kind == .currency { next += 1 }
        guard next < sentence.upperBound, var second = reader.number(at: next), !second.isVague, !second.isShare,
            second.digits?.hasLeadingZero != true
        else { return nil }
        // "from 20 percent to 30", "$5 to $10" go by; "2 to 3 million" multiplies both.
        if second.magnitude > 1, number.magnitude == 1, number.value < second.value / second.magnitude {
            number.value *= second.magnitude
        }
        if number.digits != nil, isHyphen, second.value < number.value { second.value = -1 }
        guard second.value > number.value || (join.word == words.and && second.value == number.value) else {
            return nil
        }
        if isHyphen, Calendar.isYear(number.value), Calendar.isYear(second.value) || second.value < 100 { return nil }
        if notFigures.contains(second, isBounded: true) { return nil }
        number.tokens = start..<second.tokens.upperBound
        return second.value
    }

    private func isTightDash(_ i: Int) -> Bool {
        !text.tokens[i].shape.contains(.spaceBefore) && !text.tokens[i + 1].shape.contains(.spaceBefore)
    }

    /// "between" before a number, perhaps with a qualifier after it: its token.
    private func betweenBefore(_ start: Int) -> Int? {
        for i in max(sentence.lowerBound, start - 3)..<max(sentence.lowerBound, start)
        where text.tokens[i].word == words.between { return i }
        return nil
    }

    /// "rose from 10 to 15", "10 to 15" after "from" where a verb of change stands before.
    private func isChange(_ start: Int) -> Bool {
        let isFrom = start > sentence.lowerBound && text.tokens[start - 1].word == words.from
        for i in max(sentence.lowerBound, start - (isFrom ? 12 : 6))..<max(sentence.lowerBound, start)
        where words.changes.contains(text.tokens[i].word) { return true }
        return false
    }

    /// "4-2", "0651-2446", "9/11": digits that a hyphen joins with digits, and no range.
    private func isPartOfSign(_ number: NumberPhrase) -> Bool {
        guard number.digits != nil else { return false }
        let first = number.tokens.lowerBound
        let end = number.tokens.upperBound
        if end + 1 < sentence.upperBound, text.tokens[end].kind == .hyphen, text.tokens[end + 1].kind == .number {
            return true
        }
        return first - 2 >= sentence.lowerBound && text.tokens[first - 1].kind == .hyphen
            && (text.tokens[first - 2].kind == .number || text.tokens[first - 2].kind == .word)
    }

    /// The sign or name of a currency before a number: "$", "US$", "Rs".
    private func currencyBefore(_ first: Int) -> Int? {
        guard first > sentence.lowerBound else { return nil }
        let last = text.tokens[first - 1]
        if last.kind == .currency {
            let isPrefixed =
                first - 2 >= sentence.lowerBound && text.tokens[first - 2].kind == .word
                && !last.shape.contains(.spaceBefore)
            return isPrefixed ? first - 2 : first - 1
        }
        return last.isAny(.unit) && UnitTable.english.isMoneyBefore(text.word(first - 1).other) ? first - 1 : nil
    }

    // MARK: Kinds

    /// The kind of a number by the signs and units beside it. Takes currency and percent signs into `tokens`.
    private func kind(of number: NumberPhrase, _ tokens: inout Range<Int>) -> NumeralKind {
        if number.isShare { return .share }
        let first = tokens.lowerBound
        if let currency = currencyBefore(first) {
            tokens = currency..<tokens.upperBound
            return .amount
        }
        guard tokens.upperBound < sentence.upperBound else { return .count }
        let next = text.tokens[tokens.upperBound]
        if next.kind == .percent {
            tokens = first..<(tokens.upperBound + 1)
            return .share
        }
        if next.kind == .currency, !next.shape.contains(.spaceBefore) {
            tokens = first..<(tokens.upperBound + 1)
            return .amount
        }
        if let phrase = text.lexicon.phrase(at: tokens.upperBound, in: text.tokens, upTo: sentence.upperBound),
            UnitTable.english.isShare(text.lexicon[phrase.id].other)
        {
            tokens = first..<(tokens.upperBound + phrase.count)
            return .share
        }
        return kindByNoun(tokens.upperBound, &tokens)
    }

    private func kindByNoun(_ end: Int, _ tokens: inout Range<Int>) -> NumeralKind {
        var next = end
        if text.tokens[next].kind == .hyphen, next + 1 < sentence.upperBound { next += 1 }
        let token = text.tokens[next]
        if token.isAny(.unit), UnitTable.english.isShare(text.word(next).other), next == end {
            tokens = tokens.lowerBound..<(next + 1)
            return .share
        }
        for i in next..<min(next + 3, sentence.upperBound) {
            let token = text.tokens[i]
            guard token.kind == .word else { return .count }
            if token.isAny(.timeUnit) {
                // "two second-hand cars", "5 season tickets": not before another noun.
                return .duration
            }
            if token.isAny(.unit), UnitTable.english.isMoney(text.word(i).noun), !isAttribute(i) { return .amount }
            guard i == next, !words.deictic.contains(token.word),
                token.isAny([.adjective, .demonym]) || token.word == words.more
            else { return .count }
        }
        return .count
    }

    /// "346 real estate properties": an adjective that money has for a name.
    private func isAttribute(_ i: Int) -> Bool {
        text.tokens[i].isAny(.adjective) && !text.tokens[i].isAny(.plural) && i + 1 < sentence.upperBound
            && text.tokens[i + 1].isAny(.noun)
    }

    // MARK: Nothing and one

    /// "no", "none", "nobody", "not one".
    private func none(at start: Int) -> Numeral? {
        let token = text.tokens[start]
        guard token.kind == .word, token.isAny(.negation) else { return nil }
        var end = start + 1
        var isPronoun = words.nobodies.contains(token.word)
        if let phrase = text.lexicon.phrase(at: start, in: text.tokens, upTo: sentence.upperBound) {
            guard words.nobodies.contains(phrase.id) else { return nil }
            end = start + phrase.count
            isPronoun = true
        }
        if !isPronoun {
            guard token.word == words.no, end < sentence.upperBound, text.tokens[end].kind == .word,
                !token.isAny(.abbreviation) || text.tokens[start].range.count == 2
            else { return nil }
            let next = text.tokens[end]
            guard !words.afterNo.contains(next.word),
                next.classes.isEmpty
                    || next.isAny([.noun, .adjective, .demonym, .person, .measure, .gerund, .participle, .adverb])
            else { return nil }
        }
        return Numeral(
            tokens: start..<end, number: start..<end, figure: Figure(bounds: Bounds(exactly: 0), qualifier: .exactly),
            kind: .count, isNone: true)
    }

    /// One past "16-year-old", between an article and its noun.
    private func ageEnd(_ start: Int) -> Int? {
        let token = text.tokens[start]
        guard token.kind == .number || token.isAny(.cardinal) else { return nil }
        var next = start + 1
        while next < min(start + 3, sentence.upperBound) {
            if words.yearOld.contains(text.tokens[next].word) { return next + 1 }
            guard text.tokens[next].kind == .hyphen || text.tokens[next].isAny(.cardinal) else { return nil }
            next += 1
        }
        return nil
    }

    /// "a child", "an Armenian woman", "a Lebanese army officer": an article whose noun is a person.
    private func single(at start: Int) -> Numeral? {
        guard text.tokens[start].isAny(.indefinite) || text.tokens[start].word == words.another else { return nil }
        var person: Int?
        var next = start + 1
        // "a fifth victim" ranks.
        if next < sentence.upperBound, text.tokens[next].isAny(.ordinal) { return nil }
        while next < min(start + 8, sentence.upperBound) {
            let token = text.tokens[next]
            if let end = ageEnd(next) {
                next = end
                continue
            }
            guard token.kind == .word else { break }
            if person != nil, token.isAny([.thirdPerson, .past]) { break }
            // "a cameraman who …": no World Health Organization.
            if token.isAny([.relative, .pronoun, .be, .have]) { break }
            if token.isAny([.person, .demonym]) {
                person = next
            } else if token.isAny([.noun, .body, .placeNoun]) {
                person = nil
            } else if !token.isAny([.adjective, .participle, .gerund, .country, .place, .capital, .party]),
                !token.classes.isEmpty
            {
                break
            }
            next += 1
        }
        guard person != nil else { return nil }
        return Numeral(
            tokens: start..<(start + 1), number: start..<(start + 1),
            figure: Figure(bounds: Bounds(exactly: 1), qualifier: .exactly), kind: .count, isArticle: true)
    }
}

/// What the sections of the units' list say, by section.
final class UnitTable: Sendable {
    static let english = UnitTable(English.lexicon)
    private let money: [Bool]
    private let before: [Bool]
    private let share: [Bool]

    private init(_ lexicon: Lexicon) {
        money = lexicon.sections.map { $0.attributes["money"] == "yes" }
        before = lexicon.sections.map { $0.attributes["money"] == "before" }
        share = lexicon.sections.map { $0.attributes["share"] == "yes" }
    }

    func isMoney(_ section: SectionID) -> Bool { money[Int(section)] }
    func isMoneyBefore(_ section: SectionID) -> Bool { before[Int(section)] }
    func isShare(_ section: SectionID) -> Bool { share[Int(section)] }
}
