/// Decides what each token of a sentence is, from its word's classes, its ending and its neighbours.
///
/// One pass from left to right, each decision with the tags before it and the words after it. Where a past
/// form can be a tense or a bare participle and nothing tells which, it stays `.past`: the frames decide.
struct Tagger {
    let text: AnalyzedText
    let words = SyntaxWords.english
    /// The tokens of the sentence that was tagged last, or is being tagged.
    private(set) var range = 0..<0
    /// Whether it is a headline Written Like This, where a capital tells nothing of verbs and nouns.
    private(set) var isTitleCase = false
    /// Its names of several words.
    private var nameParts: [Range<Int>] = []
    /// Whether a token is part of a numeral, for all tokens of the text.
    private(set) var isNumeral: [Bool]
    /// The tags of all tokens of the text; only those of tagged sentences tell anything.
    private(set) var tags: [Tag]

    init(_ text: AnalyzedText) {
        self.text = text
        isNumeral = Array(repeating: false, count: text.tokens.count)
        tags = Array(repeating: .other, count: text.tokens.count)
    }

    /// Tags the tokens of a sentence.
    mutating func tag(_ sentence: Sentence, _ numerals: [Numeral]) {
        range = sentence.tokens
        for numeral in numerals where !numeral.isArticle && !(numeral.isNone && Self.isNo(numeral, text)) {
            for i in numeral.tokens { isNumeral[i] = true }
        }
        nameParts = Self.nameParts(text, range)
        isTitleCase = Self.isTitleCase(text.tokens[range])
        for i in range { tags[i] = tag(i) }
    }

    /// The tokens of listed names of several words: "Shining Path", "Burkina Faso".
    private static func nameParts(_ text: AnalyzedText, _ range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for i in range where text.tokens[i].isAny(.startsPhrase) && text.tokens[i].shape.contains(.capitalized) {
            guard let phrase = text.lexicon.phrase(at: i, in: text.tokens, upTo: range.upperBound) else { continue }
            let classes = text.lexicon[phrase.id].classes
            guard !classes.isDisjoint(with: [.party, .country, .place, .outlet]), !classes.contains(.demonym) else {
                continue
            }
            found.append(i..<(i + phrase.count))
        }
        return found
    }

    private static func isTitleCase(_ tokens: ArraySlice<Token>) -> Bool {
        var words = 0
        var capitalized = 0
        for token in tokens where token.kind == .word && token.range.count > 3 {
            words += 1
            if token.shape.contains(.capitalized) { capitalized += 1 }
        }
        return capitalized * 10 >= words * 7
    }

    /// "no" before a noun is a determiner; "nobody" and "none" are noun phrases.
    private static func isNo(_ numeral: Numeral, _ text: AnalyzedText) -> Bool {
        text.tokens[numeral.tokens.lowerBound].isAny(.determiner)
    }

    // MARK: One token

    private func tag(_ i: Int) -> Tag {
        let token = text.tokens[i]
        if isNumeral[i] { return .numeral }
        switch token.kind {
        case .word: return word(i, token)
        case .number, .currency, .percent: return .numeral
        case .possessive: return .possessive
        case .hyphen: return .hyphen
        case .symbol: return text.isAddress(token) ? .name : .other
        default: return .punctuation
        }
    }

    func word(_ i: Int, _ token: Token) -> Tag {
        let classes = token.classes
        if nameParts.contains(where: { $0.contains(i) }) { return .name }
        if classes.isEmpty || token.shape.contains(.hyphenated) { return open(i, token) }
        if isName(i, token) { return .name }
        if classes.contains(.verb), startsBody(i, token) { return .noun }
        if let tag = closed(i, token) { return tag }
        return open(i, token)
    }

    /// "the armed forces press committee"
    func startsBody(_ i: Int, _ token: Token) -> Bool {
        guard token.isAny(.startsPhrase), token.isAny(.noun),
            let phrase = text.lexicon.phrase(at: i, in: text.tokens, upTo: range.upperBound)
        else { return false }
        return text.lexicon[phrase.id].classes.contains(.body)
    }

    /// Closed classes; `nil` where the word is none of them here.
    func closed(_ i: Int, _ token: Token) -> Tag? {
        let classes = token.classes
        if classes.contains(.adjective), opensNoun(previous(i)), startsNoun(i + 1), !isBeforeTense(i) {
            return .adjective
        }
        if token.word == words.according { return .adverb }
        // "The mayor and the police both say"
        if words.floating.contains(token.word), [.noun, .name].contains(previous(i)), isAny(i + 1, .reporting),
            isAny(i - 1, .plural) || hasAnd(before: i)
        {
            return .adverb
        }
        // "would only say", "said only that"
        if token.word == words.only, i + 1 < range.upperBound,
            previous(i) == .modal || text.tokens[i + 1].word == words.that
        {
            return .adverb
        }
        if classes.contains(.relative) {
            // "WHO" with a capital each, among words that have none, is the body.
            return token.shape.contains(.allCapitals) && token.isCapitalized ? .name : relativeOrThat(i, token)
        }
        if classes.contains(.be) { return .be }
        if classes.contains(.have) { return .have }
        if classes.contains(.do) { return .do }
        if classes.contains(.modal) {
            return classes.contains(.month) && isMonth(i, token) ? .time : .modal
        }
        if classes.contains(.possessive) { return .possessivePronoun }
        if classes.contains(.negation) { return classes.contains(.determiner) ? .determiner : .negation }
        if classes.contains(.conjunction) { return .conjunction }
        if token.word == words.to { return startsVerb(i + 1) && !takesTo(i - 1) ? .to : .preposition }
        // "has since clarified"
        if previous(i) == .have, classes.contains(.subordinator), isAny(i + 1, .participle), !isAny(i + 1, .noun) {
            return .adverb
        }
        if classes.contains(.subordinator), !isAny(i, [.adverb]) || previous(i) != .have {
            if !classes.contains(.preposition) { return .subordinator }
            return clauseFollows(i) ? .subordinator : .preposition
        }
        if classes.contains(.preposition) {
            if classes.contains(.adverb), !startsNoun(i + 1) { return .adverb }
            return .preposition
        }
        if classes.contains(.determiner) { return .determiner }
        if classes.contains(.pronoun) { return .pronoun }
        if !classes.isDisjoint(with: [.weekday, .month, .timeAdverb]), classes.isDisjoint(with: [.verb]) {
            return .time
        }
        if classes.contains(.adverb), classes.isDisjoint(with: [.noun, .verb, .adjective]) {
            // "the Inland Water Authority"
            if token.isCapitalized, !isTitleCase, i > range.lowerBound, text.tokens[i - 1].kind == .word,
                startsNoun(i + 1)
            {
                return .name
            }
            return isAttributive(i, token) ? .adjective : .adverb
        }
        return nil
    }

    private func hasAnd(before i: Int) -> Bool {
        (max(range.lowerBound, i - 5)..<i).contains { tagAt($0) == .conjunction }
    }

    /// "an earlier statement", "the then president": between an article and a noun stands an attribute.
    func isAttributive(_ i: Int, _ token: Token) -> Bool {
        guard previous(i) == .determiner, range.contains(i + 1), !endsIn(token, "ly") else { return false }
        let next = text.tokens[i + 1]
        // "an online report": after "an" comes no verb.
        return next.isAny([.noun, .role, .body]) && next.classes.isDisjoint(with: [.adjective, .adverb])
            && (!next.isAny(.verb) || isAny(i - 1, .indefinite))
    }

    /// "a firm suffered severe burns": a noun that could be an adjective, before a tense with its object.
    func isBeforeTense(_ i: Int) -> Bool {
        guard isAny(i, [.noun, .person, .role, .body]), isVerbOnly(i + 1), range.contains(i + 2) else { return false }
        if isAny(i, [.role, .person]), isAny(i + 1, .reporting) { return true }
        if words.neverAttribute.contains(text.tokens[i + 1].word) { return true }
        return isDeterminerLike(i + 2) || isAny(i + 2, .preposition)
            || isAny(i + 2, .adjective) && !isAny(i + 2, [.noun, .participle])
    }

    /// "May" is a month beside a number, or with a capital where no pronoun goes before it.
    func isMonth(_ i: Int, _ token: Token) -> Bool {
        // "as many as 200 may have died"
        if !token.shape.contains(.capitalized), startsVerb(i + 1) { return false }
        if i > range.lowerBound, text.tokens[i - 1].kind == .number { return true }
        if i + 1 < range.upperBound, text.tokens[i + 1].kind == .number { return true }
        return token.isCapitalized && i > range.lowerBound && previous(i) != .pronoun
    }

    /// "according to aid workers": the preposition belongs to the word before.
    func takesTo(_ i: Int) -> Bool {
        range.contains(i) && words.withTo.contains(text.tokens[i].word)
    }

    /// "that", "who", "which": after a noun and before a verb a relative, else what opens a clause.
    func relativeOrThat(_ i: Int, _ token: Token) -> Tag {
        guard token.word == words.that else { return .relative }
        let before = previous(i)
        if before == .noun || before == .name || before == .numeral, startsVerb(i + 1) || isVerbal(i + 1) {
            return .relative
        }
        if before == .preposition || before == .determiner { return .determiner }
        // "said that evening", "said that month that"
        if isAny(i + 1, [.timeUnit, .dayPart]), !startsClause(i + 2) { return .determiner }
        return startsNoun(i + 1) || startsVerb(i + 1) ? .subordinator : .determiner
    }

    /// Open classes: nouns, verbs, adjectives, adverbs, names.
    func open(_ i: Int, _ token: Token) -> Tag {
        let classes = token.classes
        // "Amnesty International", "Anderson Economic Group", "General Electric engineers": a name goes on with capitals.
        if classes.contains(.adjective), classes.isDisjoint(with: [.demonym, .noun, .verb]), token.isCapitalized,
            !isTitleCase, i > range.lowerBound, previous(i) == .name || isCapitalizedNoun(i - 1),
            !startsNoun(i + 1) || text.tokens[i + 1].isCapitalized || isCapitalizedNoun(i - 1)
        {
            return .name
        }
        if classes.contains(.demonym), token.isCapitalized || token.shape.contains(.shouted) {
            return startsNoun(i + 1) && !classes.contains(.plural) ? .adjective : .noun
        }
        if classes.contains(.verb) {
            // "U.S.-backed": the participle of a compound.
            if previous(i) == .hyphen { return .adjective }
            if let tag = verb(i, token) { return tag }
        }
        if classes.contains(.adjective) {
            // "Border Patrol sector chief Douglas Marrero"
            if classes.contains(.role), isSubject(previous(i)),
                isNameAhead(i + 1) || isAny(i + 1, [.gerund, .reporting])
            {
                return .noun
            }
            return classes.contains(.noun) && !(startsNoun(i + 1) && !isVerbOnly(i + 1)) ? .noun : .adjective
        }
        if !classes.isDisjoint(with: [.noun, .role, .body, .person, .placeNoun, .timeUnit, .unit]) { return .noun }
        if !classes.isDisjoint(with: [.demonym]) { return startsNoun(i + 1) ? .adjective : .noun }
        if !classes.isDisjoint(with: [.country, .capital, .place, .party, .outlet, .givenName, .honorific]) {
            return .name
        }
        if classes.contains(.adverb) { return .adverb }
        return unlisted(i, token)
    }

    func isNameAhead(_ i: Int) -> Bool {
        range.contains(i) && (text.tokens[i].isCapitalized || isAny(i, .givenName))
    }

    /// A word that no list has: its ending and its place tell.
    func unlisted(_ i: Int, _ token: Token) -> Tag {
        if token.isCapitalized, i > range.lowerBound || !endsIn(token, "ly") { return .name }
        let before = previous(i)
        if before == .to || before == .modal || before == .do { return .base }
        if endsIn(token, "ly") { return .adverb }
        if endsIn(token, "ed"), token.range.count > 4 {
            if opensNoun(before) || before == .numeral, startsNoun(i + 1) { return .adjective }
            return before == .be || before == .have ? .participle : .past
        }
        if endsIn(token, "ing"), token.range.count > 5 {
            if before == .be { return .gerund }
            return opensNoun(before) ? (startsNoun(i + 1) ? .adjective : .noun) : .gerund
        }
        for ending in Self.adjectiveEndings where endsIn(token, ending) && startsNoun(i + 1) { return .adjective }
        if token.shape.contains(.hyphenated), startsNoun(i + 1) { return .adjective }
        return .noun
    }

    static let adjectiveEndings = [
        "al", "ous", "ive", "ful", "less", "able", "ible", "ic", "ish", "ary", "ian",
    ]
}
