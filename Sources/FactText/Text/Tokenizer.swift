/// Cuts a text into tokens and looks each word up.
///
/// One pass over the bytes. It decides only what bytes and the lexicon can tell: what ends a sentence, and
/// what is a figure, is for the stages after it.
struct Tokenizer {
    private let lexicon: Lexicon
    private var tokens: [Token] = []
    private var shape: TokenShape = [.spaceBefore, .paragraphBefore]
    private var insideDouble = false
    private var insideSingle = false

    /// The tokens of a text.
    static func tokens(of bytes: Span<UInt8>, _ lexicon: Lexicon) -> [Token] {
        var tokenizer = Tokenizer(lexicon: lexicon)
        tokenizer.tokens.reserveCapacity(bytes.count / 5 + 8)
        tokenizer.run(bytes)
        return tokenizer.tokens
    }

    private init(lexicon: Lexicon) { self.lexicon = lexicon }

    private mutating func run(_ bytes: Span<UInt8>) {
        var i = 0
        while i < bytes.count {
            switch ByteClass.of(bytes, i) {
            case .space:
                i = skipSpace(bytes, i)
            case .letter:
                i = word(bytes, i)
            case .digit:
                i = number(bytes, i)
            case .mark(let mark, let width):
                i = punctuation(bytes, i, mark, width)
            }
        }
    }

    // MARK: White space

    private mutating func skipSpace(_ bytes: Span<UInt8>, _ start: Int) -> Int {
        var i = start
        var lines = 0
        if bytes[i] == UInt8(ascii: " "), i + 1 < bytes.count, bytes[i + 1] > 0x20, bytes[i + 1] < 0x7F {
            shape.insert(.spaceBefore)
            return i + 1
        }
        while i < bytes.count, case .space(let width) = ByteClass.of(bytes, i) {
            if bytes[i] == UInt8(ascii: "\n") { lines += 1 }
            i += width
        }
        shape.insert(.spaceBefore)
        if lines > 0 { shape.insert(.lineBefore) }
        if lines > 1 {
            shape.insert(.paragraphBefore)
            insideDouble = false
            insideSingle = false
        }
        return i
    }

    private mutating func emit(
        _ start: Int, _ end: Int, _ kind: TokenKind, _ more: TokenShape = [], word: WordID = Lexicon.unknown
    ) {
        tokens.append(
            Token(
                start: Int32(start), end: Int32(end), kind: kind, shape: shape.union(more), word: word,
                classes: lexicon.classes[Int(word)]))
        shape = []
    }

    // MARK: Words

    private mutating func word(_ bytes: Span<UInt8>, _ start: Int) -> Int {
        if start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "."), let end = dottedAbbreviation(bytes, start) {
            emit(start, end, .word, capitals(bytes, start, end), word: lexicon.find(bytes, start..<end))
            return end
        }
        var i = start
        var hash = WordHash()
        // Most words are ASCII letters up to a space: one pass reads and hashes them.
        while i < bytes.count, ByteClass.isASCIILetter(bytes[i]) {
            hash.add(letter: bytes[i])
            i += 1
        }
        if i < bytes.count, bytes[i] == UInt8(ascii: " ") || bytes[i] == UInt8(ascii: ",") {
            let id = lexicon.find(bytes, start..<i, hash: hash)
            if id == Lexicon.unknown { return finish(bytes, start, i, nil, id) }
            emit(start, i, .word, capitals(bytes, start, i), word: id)
            return i
        }
        return longWord(bytes, start, i)
    }

    /// A word with more than ASCII letters before its end; `i` is past the letters already read.
    private mutating func longWord(_ bytes: Span<UInt8>, _ start: Int, _ read: Int) -> Int {
        var i = read
        var hyphen: Int?
        while i < bytes.count {
            switch ByteClass.of(bytes, i) {
            case .letter(let width): i += width
            case .digit where i > start: i += 1
            case .mark(.apostrophe, let width):
                guard continuesAfterApostrophe(bytes, start, i, width) else { return finish(bytes, start, i, hyphen) }
                i += width
            case .mark(.hyphen, let width):
                guard continuesAfterHyphen(bytes, hyphen.map { $0 + 1 } ?? start, i, width) else {
                    return finish(bytes, start, i, hyphen)
                }
                hyphen = i
                i += width
            case .mark(.period, _):
                if let end = address(bytes, i) {
                    emit(start, end, .symbol)
                    return end
                }
                return finish(bytes, start, i, hyphen)
            case .mark(.colon, _):
                if i + 2 < bytes.count, bytes[i + 1] == UInt8(ascii: "/"), bytes[i + 2] == UInt8(ascii: "/") {
                    let end = endOfRun(bytes, i)
                    emit(start, end, .symbol)
                    return end
                }
                return finish(bytes, start, i, hyphen)
            default: return finish(bytes, start, i, hyphen)
            }
        }
        return finish(bytes, start, i, hyphen)
    }

    private mutating func finish(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ hyphen: Int?) -> Int {
        finish(bytes, start, end, hyphen, lexicon.find(bytes, start..<end))
    }

    private mutating func finish(
        _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ hyphen: Int?, _ found: WordID
    ) -> Int {
        var end = end
        var id = found
        var marks = capitals(bytes, start, end)
        if hyphen != nil { marks.insert(.hyphenated) }
        if id == Lexicon.unknown, let stem = withoutLostApostrophe(bytes, start, end, marks) {
            id = stem
            marks.insert(.lostApostrophe)
        }
        let listed = lexicon.classes[Int(id)]
        if end < bytes.count, bytes[end] == UInt8(ascii: "."), isAbbreviation(bytes, start, end, listed, marks, id) {
            end += 1
        }
        if id == Lexicon.unknown, let hyphen {
            id = lexicon.find(bytes, (hyphen + 1)..<end)
            emit(start, end, .word, marks, word: id)
            let last = tokens.count - 1
            tokens[last].classes = Self.asLastPart(tokens[last].classes)
        } else {
            emit(start, end, .word, marks, word: id)
        }
        return end
    }

    /// What a compound inherits from its last part: "air-strikes" is a noun, "US-led" an adjective.
    private static func asLastPart(_ classes: WordClass) -> WordClass {
        var kept = classes.intersection([
            .noun, .plural, .person, .adjective, .role, .body, .happening, .placeNoun, .measure, .timeUnit, .unit,
        ])
        if !classes.isDisjoint(with: [.participle, .gerund]) {
            kept.remove([.measure, .noun])
            kept.insert(.adjective)
        }
        return kept
    }

    private func capitals(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> TokenShape {
        guard ByteClass.isCapital(bytes, start) else {
            return opensArabicName(bytes, start, end) ? .capitalized : []
        }
        var letters = 1
        var i = start + 1
        while i < end {
            if (0x61...0x7A).contains(bytes[i]) { return .capitalized }
            if (0x41...0x5A).contains(bytes[i]) { letters += 1 }
            i += 1
        }
        return letters > 1 ? [.capitalized, .allCapitals] : .capitalized
    }

    /// "al-Hariri", "el-Sisi", "ash-Shihr": the article of an Arabic name, in small letters.
    private func opensArabicName(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        let (a, e, l) = (UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "l"))
        guard end - start > 4, bytes[start] == a || bytes[start] == e && bytes[start + 1] == l,
            let hyphen = (start + 2..<min(start + 4, end)).first(where: { bytes[$0] == UInt8(ascii: "-") })
        else { return false }
        return hyphen + 2 < end && ByteClass.isCapital(bytes, hyphen + 1)
    }

    /// The end of "U.S.", "p.m.", "R.K.": single letters, each with a full stop, two or more of them.
    private func dottedAbbreviation(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
        var i = start
        var pairs = 0
        while i + 1 < bytes.count, ByteClass.isASCIILetter(bytes[i]), bytes[i + 1] == UInt8(ascii: ".") {
            pairs += 1
            i += 2
        }
        // "U.S-backed": the last full stop is missing.
        if pairs >= 1, i + 1 < bytes.count, ByteClass.isASCIILetter(bytes[i]), bytes[i + 1] == UInt8(ascii: "-") {
            return i + 1
        }
        guard pairs >= 2 else { return nil }
        if i < bytes.count, case .letter = ByteClass.of(bytes, i) { return nil }
        return i
    }

    private func isAbbreviation(
        _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ classes: WordClass, _ marks: TokenShape, _ id: WordID
    ) -> Bool {
        if classes.contains(.abbreviation) {
            guard lexicon.section(lexicon[id].other).attributes["before"] == "digit" else { return true }
            var next = end + 1
            while next < bytes.count, bytes[next] == UInt8(ascii: " ") { next += 1 }
            if next < bytes.count, ByteClass.isDigit(bytes[next]) { return true }
        }
        // "D-Ore.": a party and a state.
        if end < bytes.count - 1, end - start <= 6, end - start >= 4, bytes[start + 1] == UInt8(ascii: "-"),
            [UInt8(ascii: "D"), UInt8(ascii: "R"), UInt8(ascii: "I")].contains(bytes[start]),
            ByteClass.isCapital(bytes, start + 2)
        {
            return true
        }
        // An initial: one capital letter between names.
        return end - start == 1 && marks.contains(.capitalized) && bytes[start] != UInt8(ascii: "I")
    }

    /// The listed name behind "Syrias" or "Assads".
    private func withoutLostApostrophe(
        _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ marks: TokenShape
    ) -> WordID? {
        guard marks.contains(.capitalized), end - start > 3, bytes[end - 1] | 0x20 == UInt8(ascii: "s"),
            bytes[end - 2] | 0x20 != UInt8(ascii: "s")
        else { return nil }
        let id = lexicon.find(bytes, start..<(end - 1))
        let names: WordClass = [.country, .place, .capital, .party, .outlet]
        return lexicon.classes[Int(id)].isDisjoint(with: names) ? nil : id
    }

    private func continuesAfterApostrophe(_ bytes: Span<UInt8>, _ start: Int, _ i: Int, _ width: Int) -> Bool {
        let next = i + width
        guard next < bytes.count, case .letter(let letterWidth) = ByteClass.of(bytes, next) else { return false }
        if bytes[next] | 0x20 == UInt8(ascii: "s") {
            // "minister's": the `'s` is a token of its own.
            let after = next + letterWidth
            guard after < bytes.count else { return false }
            if case .letter = ByteClass.of(bytes, after) { return true }
            return false
        }
        return true
    }

    private func continuesAfterHyphen(_ bytes: Span<UInt8>, _ start: Int, _ i: Int, _ width: Int) -> Bool {
        let next = i + width
        guard next < bytes.count else { return false }
        let split: WordClass = [.cardinal, .magnitude, .vague]
        switch ByteClass.of(bytes, next) {
        case .letter:
            let left = lexicon.classes[Int(lexicon.find(bytes, start..<i))]
            return left.isDisjoint(with: split)
        case .digit:
            // "Su-25" is a name, "mid-2012" is not.
            return ByteClass.isCapital(bytes, start)
        default: return false
        }
    }

    /// The end of a web address or file name whose first dot stands at `dot`: "twitter.com/x".
    private func address(_ bytes: Span<UInt8>, _ dot: Int) -> Int? {
        guard dot + 2 < bytes.count, (0x61...0x7A).contains(bytes[dot + 1]), (0x61...0x7A).contains(bytes[dot + 2])
        else { return nil }
        return endOfRun(bytes, dot)
    }

    private func endOfRun(_ bytes: Span<UInt8>, _ start: Int) -> Int {
        var i = start
        while i < bytes.count {
            if case .space = ByteClass.of(bytes, i) { break }
            if bytes[i] == UInt8(ascii: ")") || bytes[i] == UInt8(ascii: ">") || bytes[i] == UInt8(ascii: "\"") {
                break
            }
            i += 1
        }
        // "according to PowerOutage.us, which": the sentence's own marks.
        while i > start, Self.closing.contains(bytes[i - 1]) { i -= 1 }
        return i
    }

    private static let closing: [UInt8] = Array(",.;:!?'".utf8)

    // MARK: Numbers

    private mutating func number(_ bytes: Span<UInt8>, _ start: Int) -> Int {
        var i = start
        while i < bytes.count {
            if ByteClass.isDigit(bytes[i]) {
                i += 1
                continue
            }
            // A separator belongs to the number when a digit follows at once: "1,234", "2.5", "20:45", "1'000".
            guard case .mark(let mark, let width) = ByteClass.of(bytes, i),
                mark == .comma || mark == .period || mark == .colon || mark == .apostrophe,
                i + width < bytes.count, ByteClass.isDigit(bytes[i + width])
            else { break }
            i += width
        }
        while i < bytes.count, case .letter(let width) = ByteClass.of(bytes, i) { i += width }
        emit(start, i, .number)
        return i
    }

    // MARK: Punctuation

    private mutating func punctuation(_ bytes: Span<UInt8>, _ start: Int, _ mark: Mark, _ width: Int) -> Int {
        var end = start + width
        let kind: TokenKind
        switch mark {
        case .comma: kind = .comma
        case .colon: kind = .colon
        case .semicolon: kind = .semicolon
        case .period:
            while end < bytes.count, bytes[end] == UInt8(ascii: ".") { end += 1 }
            kind = .terminal
        case .terminal: kind = .terminal
        case .parenthesisOpen: kind = .parenthesisOpen
        case .parenthesisClose: kind = .parenthesisClose
        case .currency: kind = .currency
        case .percent: kind = .percent
        case .symbol: kind = .symbol
        case .at:
            while end < bytes.count, case .letter(let width) = ByteClass.of(bytes, end) { end += width }
            kind = .symbol
        case .hyphen, .dash:
            while end < bytes.count, bytes[end] == UInt8(ascii: "-") { end += 1 }
            kind = isTight(bytes, start, end, mark) ? .hyphen : .dash
        case .quote:
            insideDouble.toggle()
            kind = insideDouble ? .quoteOpen : .quoteClose
        case .quoteOpen:
            insideDouble = true
            kind = .quoteOpen
        case .quoteClose:
            insideDouble = false
            kind = .quoteClose
        case .apostrophe, .singleOpen: return single(bytes, start, mark, width)
        }
        emit(start, end, kind)
        return end
    }

    private func isTight(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ mark: Mark) -> Bool {
        guard end - start <= 3, end < bytes.count, start > 0, !shape.contains(.spaceBefore) else { return false }
        if case .space = ByteClass.of(bytes, end) { return false }
        let last = tokens.last
        if mark == .dash {
            return last?.kind == .number && ByteClass.isDigit(bytes[end])
        }
        return true
    }

    /// An apostrophe that is not inside a word: a possessive, or a single quotation mark.
    private mutating func single(_ bytes: Span<UInt8>, _ start: Int, _ mark: Mark, _ width: Int) -> Int {
        let next = start + width
        let afterWord =
            !shape.contains(.spaceBefore) && tokens.last.map { $0.kind == .word || $0.kind == .number } ?? false
        if afterWord, next < bytes.count, bytes[next] | 0x20 == UInt8(ascii: "s") {
            var ends = next + 1 >= bytes.count
            if !ends {
                switch ByteClass.of(bytes, next + 1) {
                case .letter, .digit: ends = false
                default: ends = true
                }
            }
            if ends {
                emit(start, next + 1, .possessive)
                return next + 1
            }
        }
        if mark == .singleOpen || (shape.contains(.spaceBefore) && !insideSingle) {
            insideSingle = true
            emit(start, next, .quoteOpen)
        } else if afterWord, !insideSingle {
            emit(start, next, .possessive)
        } else {
            insideSingle = false
            emit(start, next, .quoteClose)
        }
        return next
    }
}
