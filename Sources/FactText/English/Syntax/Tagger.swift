/// Decides what each token of a sentence is, from its word's classes, its ending and its neighbours.
///
/// One pass from left to right, each decision with the tags before it and the words after it. Where a past
/// form can be a tense or a bare participle and nothing tells which, it stays `.past`: the frames decide.
struct Tagger {
    private let text: AnalyzedText
    private let range: Range<Int>
    private let isNumeral: [Bool]
    /// A headline Written Like This, where a capital tells nothing of verbs and nouns.
    private let isTitleCase: Bool
    /// Names of several words.
    private let nameParts: [Range<Int>]
    private var tags: [Tag]

    /// The tags of a sentence's tokens, in order.
    static func tags(of sentence: Sentence, _ text: AnalyzedText, _ numerals: [Numeral]) -> [Tag] {
        var tagger = Tagger(sentence, text, numerals)
        for i in tagger.range { tagger.tags[i - tagger.range.lowerBound] = tagger.tag(i) }
        return tagger.tags
    }

    private init(_ sentence: Sentence, _ text: AnalyzedText, _ numerals: [Numeral]) {
        self.text = text
        range = sentence.tokens
        tags = Array(repeating: .other, count: range.count)
        var isNumeral = Array(repeating: false, count: range.count)
        for numeral in numerals where !numeral.isArticle && !(numeral.isNone && Self.isNo(numeral, text)) {
            for i in numeral.tokens { isNumeral[i - range.lowerBound] = true }
        }
        self.isNumeral = isNumeral
        nameParts = Self.nameParts(text, range)
        isTitleCase = Self.isTitleCase(text.tokens[range])
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
        if isNumeral[i - range.lowerBound] { return .numeral }
        switch token.kind {
        case .word: return word(i, token)
        case .number, .currency, .percent: return .numeral
        case .possessive: return .possessive
        case .hyphen: return .hyphen
        case .symbol: return .other
        default: return .punctuation
        }
    }

    private func word(_ i: Int, _ token: Token) -> Tag {
        let classes = token.classes
        if nameParts.contains(where: { $0.contains(i) }) { return .name }
        if classes.isEmpty || token.shape.contains(.hyphenated) { return open(i, token) }
        if isName(i, token) { return .name }
        if classes.contains(.verb), startsBody(i, token) { return .noun }
        if let tag = closed(i, token) { return tag }
        return open(i, token)
    }

    /// "the armed forces press committee"
    private func startsBody(_ i: Int, _ token: Token) -> Bool {
        guard token.isAny(.startsPhrase), token.isAny(.noun),
            let phrase = text.lexicon.phrase(at: i, in: text.tokens, upTo: range.upperBound)
        else { return false }
        return text.lexicon[phrase.id].classes.contains(.body)
    }

    /// Closed classes; `nil` where the word is none of them here.
    private func closed(_ i: Int, _ token: Token) -> Tag? {
        let classes = token.classes
        if classes.contains(.adjective), opensNoun(previous(i)), startsNoun(i + 1), !isBeforeTense(i) {
            return .adjective
        }
        if token.word == Self.according { return .adverb }
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
        if token.word == Self.to { return startsVerb(i + 1) && !takesTo(i - 1) ? .to : .preposition }
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

    /// "an earlier statement", "the then president": between an article and a noun stands an attribute.
    private func isAttributive(_ i: Int, _ token: Token) -> Bool {
        guard previous(i) == .determiner, range.contains(i + 1), !endsIn(token, "ly") else { return false }
        let next = text.tokens[i + 1]
        return next.isAny([.noun, .role, .body]) && next.classes.isDisjoint(with: [.adjective, .verb, .adverb])
    }

    /// "a firm suffered severe burns": a noun that could be an adjective, before a tense with its object.
    private func isBeforeTense(_ i: Int) -> Bool {
        guard isAny(i, [.noun, .person, .role, .body]), isVerbOnly(i + 1), range.contains(i + 2) else { return false }
        if Self.neverAttribute.contains(text.tokens[i + 1].word) { return true }
        return isDeterminerLike(i + 2) || isAny(i + 2, .preposition)
            || isAny(i + 2, .adjective) && !isAny(i + 2, [.noun, .participle])
    }

    /// "May" is a month beside a number, or with a capital where no pronoun goes before it.
    private func isMonth(_ i: Int, _ token: Token) -> Bool {
        // "as many as 200 may have died"
        if !token.shape.contains(.capitalized), startsVerb(i + 1) { return false }
        if i > range.lowerBound, text.tokens[i - 1].kind == .number { return true }
        if i + 1 < range.upperBound, text.tokens[i + 1].kind == .number { return true }
        return token.isCapitalized && i > range.lowerBound && previous(i) != .pronoun
    }

    /// "according to aid workers": the preposition belongs to the word before.
    private func takesTo(_ i: Int) -> Bool {
        range.contains(i) && Self.withTo.contains(text.tokens[i].word) && text.tokens[i].word != Lexicon.unknown
    }

    /// "that", "who", "which": after a noun and before a verb a relative, else what opens a clause.
    private func relativeOrThat(_ i: Int, _ token: Token) -> Tag {
        guard token.word == Self.that else { return .relative }
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
    private func open(_ i: Int, _ token: Token) -> Tag {
        let classes = token.classes
        // "Amnesty International": a name goes on with capitals.
        if classes.contains(.adjective), classes.isDisjoint(with: [.demonym, .noun, .verb]), token.isCapitalized,
            !isTitleCase, i > range.lowerBound, previous(i) == .name || isCapitalizedNoun(i - 1), !startsNoun(i + 1)
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
            if classes.contains(.role), isSubject(previous(i)), isNameAhead(i + 1) { return .noun }
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

    private func isNameAhead(_ i: Int) -> Bool {
        range.contains(i) && (text.tokens[i].isCapitalized || isAny(i, .givenName))
    }

    /// A word that no list has: its ending and its place tell.
    private func unlisted(_ i: Int, _ token: Token) -> Tag {
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

    // MARK: Verbs

    private func verb(_ i: Int, _ token: Token) -> Tag? {
        let classes = token.classes
        let before = previous(i)
        // "200 people last month"
        if token.isAny(.adjective), isAny(i + 1, [.timeUnit, .dayPart, .weekday, .month]) { return .adjective }
        // "The collective says 100,000": no noun, whatever stands before it.
        if Self.speaks.contains(token.word), token.word != Lexicon.unknown { return .finite }
        let canBeNoun = token.isAny([.noun, .adjective, .role, .body, .person, .timeUnit, .unit])
        // "the Daily Mail": two capitals side by side make a name.
        if canBeNoun || classes.contains(.baseForm), token.isCapitalized, !isTitleCase, i > range.lowerBound,
            before == .name || i > range.lowerBound + 1 && text.tokens[i - 1].isCapitalized
        {
            return .name
        }
        // "Kills 3 Wounds 20": between two figures stands a verb.
        if before == .numeral, classes.contains(.thirdPerson), range.contains(i + 1),
            isNumeral[i + 1 - range.lowerBound]
        {
            return .finite
        }
        let governor = governor(of: i)
        if classes.contains(.baseForm), governor == .modal || governor == .to || governor == .do { return .base }
        if classes.contains(.participle), governor == .be || governor == .have { return .participle }
        if classes.contains(.gerund) {
            if before == .be { return .gerund }
            // "a warning killing six": a figure after it is its object.
            if isSubject(before) || before == .adjective, range.contains(i + 1), isNumeral[i + 1 - range.lowerBound] {
                return .gerund
            }
            if opensNoun(before) { return startsNoun(i + 1) ? .adjective : .noun }
            return canBeNoun && before == .preposition && !startsNoun(i + 1) ? .noun : .gerund
        }
        if token.isAny([.past, .participle]) { return pastForm(i, token, before, canBeNoun) }
        return present(i, token, before, canBeNoun)
    }

    /// A base form or a third person: "strike", "strikes". `nil` = a noun or an adjective here.
    private func present(_ i: Int, _ token: Token, _ before: Tag?, _ canBeNoun: Bool) -> Tag? {
        // "sources close to the talks"
        if token.isAny(.adjective), takesTo(i), i + 1 < range.upperBound, text.tokens[i + 1].word == Self.to {
            return .adjective
        }
        // "he estimates losses", "the collective says": no noun.
        if before == .pronoun, Self.nominatives.contains(text.tokens[i - 1].word) { return .finite }
        if opensNoun(before) || before == .preposition {
            return token.isAny(.adjective) && startsNoun(i + 1) ? nil : .noun
        }
        if before == .conjunction, canBeNoun, !startsNoun(i + 1) { return .noun }
        // "the officer, S. Naskar, estimates that": nothing but a verb comes between a comma and "that".
        if before == .punctuation, token.isAny(.reporting), i + 1 < range.upperBound,
            text.tokens[i + 1].word == Self.that, text.tokens[i - 1].kind == .comma
        {
            return .finite
        }
        let isThird = token.classes.contains(.thirdPerson)
        // "200 sticks of dynamite"
        if before == .numeral, i + 1 < range.upperBound, text.tokens[i + 1].word == Words.of { return .noun }
        // "freed 20 but still hold 97"
        let joined = before == .adverb ? previous(i, 2) : before
        if joined == .conjunction, range.contains(i + 1), isNumeral[i + 1 - range.lowerBound] { return .finite }
        // "3 million need food aid"
        if before == .numeral, Self.stative.contains(token.word) { return .finite }
        // "The jail, built in 1950, holds 4,000 men": between a comma and a figure stands a verb.
        if isThird, before == .punctuation, text.tokens[i - 1].kind == .comma, range.contains(i + 1),
            isNumeral[i + 1 - range.lowerBound]
        {
            return .finite
        }
        // "3,000 glide bombs"
        if before == .numeral, !isThird, !token.isAny(.measure), startsNoun(i + 1), !isDeterminerLike(i + 1) {
            return .noun
        }
        if !canBeNoun { return isThird || isSubject(before) ? .finite : .base }
        // "air strikes killed": the verb comes after it.
        if isVerbOnly(i + 1) || isAny(i + 1, [.be, .have, .modal]) { return nil }
        let subject = before == .adverb ? i - 2 : i - 1
        guard before == .relative || before == .pronoun || canBeSubject(subject, ofBaseForm: !isThird),
            startsNoun(i + 1) || followsAsClause(i + 1, pronounBefore: before == .pronoun)
        else { return nil }
        // "Coalition strikes kill 85": two candidates side by side, the second is the verb.
        if isAny(i + 1, .verb), !isAny(i + 1, [.past, .participle]) { return nil }
        return .finite
    }

    /// Whether the noun at `i` agrees with a verb without an ending ("rebels strike"), or with one.
    private func canBeSubject(_ i: Int, ofBaseForm isBase: Bool) -> Bool {
        guard range.contains(i), isSubject(tagAt(i)) else { return false }
        return isBase ? text.tokens[i].isAny(.plural) : tagAt(i) != .numeral
    }

    /// The tag that governs a verb form at `i`, past adverbs and negations: "did not immediately claim".
    private func governor(of i: Int) -> Tag? {
        var j = i - 1
        while j >= range.lowerBound, tagAt(j) == .adverb || tagAt(j) == .negation { j -= 1 }
        return j >= range.lowerBound ? tagAt(j) : nil
    }

    /// A past form that is neither noun nor adjective: "killed", not "wounded".
    private func isVerbOnly(_ i: Int) -> Bool {
        guard range.contains(i) else { return false }
        let token = text.tokens[i]
        return token.isAny([.past, .participle]) && token.classes.isDisjoint(with: [.noun, .person])
            && !token.shape.contains(.hyphenated)
    }

    private func pastForm(_ i: Int, _ token: Token, _ before: Tag?, _ canBeNoun: Bool) -> Tag? {
        let next = i + 1
        // "Dr. Omar Said"
        if Self.speaking.contains(token.word), token.isCapitalized, !isTitleCase, before == .name { return .name }
        // "Ukraine's military said Russia had": no attribute, whatever stands around it.
        if Self.speaking.contains(token.word), !token.isCapitalized || isTitleCase, before != .determiner, before != .be
        {
            return .past
        }
        if opensNoun(before) || before == .numeral || before == .preposition {
            // "the injured", "injured people", "badly burned workers": part of a noun phrase.
            if startsNoun(next), !isDeterminerLike(next) { return .adjective }
            if before == .determiner || before == .possessivePronoun || before == .possessive { return .noun }
        }
        if before == .adverb, opensNoun(previous(i, 2)) || previous(i, 2) == .numeral || previous(i, 2) == .preposition,
            startsNoun(next),
            !isDeterminerLike(next)
        {
            return .adjective
        }
        if next < range.upperBound, text.tokens[next].word == Self.by, !Self.intransitive.contains(token.word),
            token.classes.contains(.participle)
        {
            return isSubject(before) || before == .numeral ? .participle : .past
        }
        if !token.classes.contains(.past) { return .participle }
        if !token.classes.contains(.participle) { return .finite }
        return .past
    }

    private func isCapitalizedNoun(_ i: Int) -> Bool {
        range.contains(i) && text.tokens[i].isCapitalized && tagAt(i) == .noun
    }

    // MARK: Neighbours

    private func tagAt(_ i: Int) -> Tag { tags[i - range.lowerBound] }

    private func previous(_ i: Int, _ steps: Int = 1) -> Tag? {
        i - steps >= range.lowerBound ? tagAt(i - steps) : nil
    }

    private func isAny(_ i: Int, _ classes: WordClass) -> Bool {
        range.contains(i) && text.tokens[i].isAny(classes)
    }

    private func opensNoun(_ tag: Tag?) -> Bool {
        switch tag {
        case .determiner, .possessivePronoun, .possessive, .adjective: true
        default: false
        }
    }

    private func isSubject(_ tag: Tag?) -> Bool {
        switch tag {
        case .noun, .name, .pronoun, .numeral, .time: true
        default: false
        }
    }

    /// Whether a noun phrase can start at `i`.
    private func startsNoun(_ i: Int) -> Bool {
        guard range.contains(i) else { return false }
        let token = text.tokens[i]
        if isNumeral[i - range.lowerBound] || token.kind == .number || token.kind == .currency { return true }
        guard token.kind == .word else { return false }
        if token.isAny([.determiner, .possessive]) { return true }
        if token.isAny([
            .be, .have, .do, .modal, .preposition, .conjunction, .subordinator, .relative, .negation, .weekday,
            .timeAdverb, .month,
        ]) {
            return false
        }
        if token.isAny([.verb]), token.classes.isDisjoint(with: [.noun, .adjective, .person, .participle, .gerund]) {
            return false
        }
        if token.isAny(.adverb), token.classes.isDisjoint(with: [.noun, .adjective]) { return false }
        if token.classes.isEmpty, endsIn(token, "ly"), !token.isCapitalized { return false }
        return true
    }

    private func isDeterminerLike(_ i: Int) -> Bool {
        guard range.contains(i) else { return false }
        let token = text.tokens[i]
        return token.isAny([.determiner, .possessive, .pronoun]) || isNumeral[i - range.lowerBound]
            || token.kind == .number
    }

    /// Whether a verb group can start at `i`: a base form that is not clearly a noun, be, have.
    private func startsVerb(_ i: Int) -> Bool {
        guard range.contains(i) else { return false }
        let token = text.tokens[i]
        if token.isAny([.be, .have, .do]) { return true }
        if token.isAny(.adverb), token.classes.isDisjoint(with: [.noun, .preposition]) { return startsVerb(i + 1) }
        return token.isAny(.baseForm) && !(token.isCapitalized && token.classes.contains(.noun))
    }

    private func startsClause(_ i: Int) -> Bool {
        range.contains(i) && text.tokens[i].kind == .word
            && !text.tokens[i].isAny([.preposition, .subordinator, .relative])
    }

    private func isVerbal(_ i: Int) -> Bool {
        guard range.contains(i) else { return false }
        let token = text.tokens[i]
        return token.isAny([.be, .have, .do, .modal, .past, .thirdPerson])
    }

    /// What can follow a verb that could be a noun as well: "the dormitory fire in" is none, "they fire in" is.
    private func followsAsClause(_ i: Int, pronounBefore: Bool) -> Bool {
        guard range.contains(i) else { return false }
        let token = text.tokens[i]
        if token.kind == .quoteOpen || token.word == Self.to || token.isAny(.pronoun) { return true }
        if token.isAny(.preposition) { return pronounBefore }
        return token.isAny(.subordinator)
    }

    /// Whether a clause with a verb of its own follows "after", "as", "since", … before the next comma.
    private func clauseFollows(_ i: Int) -> Bool {
        var j = i + 1
        var sawNoun = false
        while range.contains(j) {
            let token = text.tokens[j]
            if token.kind != .word, token.kind != .number, token.kind != .possessive, token.kind != .hyphen {
                return false
            }
            if token.isAny([.modal, .have, .do, .be]) { return sawNoun }
            if token.isAny([.past, .thirdPerson]), sawNoun, token.classes.isDisjoint(with: [.noun, .adjective]) {
                return true
            }
            if token.isAny([.relative, .conjunction]) { return false }
            if token.isAny(.preposition), j == i + 1 { return false }
            if token.isAny(.gerund), j == i + 1 { return false }
            sawNoun = true
            j += 1
        }
        return false
    }

    /// A listed function word or verb that is a name here: capitalised inside a sentence, as "Will" or "Mark".
    private func isName(_ i: Int, _ token: Token) -> Bool {
        guard token.isCapitalized, i > range.lowerBound else { return false }
        let names: WordClass = [.country, .capital, .place, .party, .outlet, .givenName]
        if token.isAny([.country, .capital, .place, .party, .outlet]), !token.isAny(.demonym) { return true }
        return token.isAny(names) && token.classes.isDisjoint(with: [.month, .weekday, .demonym])
            && !token.isAny(.modal)
    }

    private func endsIn(_ token: Token, _ ending: String) -> Bool { text.endsIn(token, ending, after: 1) }

    private static let adjectiveEndings = [
        "al", "ous", "ive", "ful", "less", "able", "ible", "ic", "ish", "ary", "ian",
    ]
    private static let withTo = WordSet(
        ["according", "due", "owing", "thanks", "prior", "close", "next", "compared"].map { English.lexicon.find($0) })
    private static let according = English.lexicon.find("according")
    private static let to = English.lexicon.find("to")
    private static let speaking: WordSet = [English.lexicon.find("said"), English.lexicon.find("told")]
    private static let nominatives = WordSet(
        ["he", "she", "they", "we", "i", "who"].map { English.lexicon.find($0) })
    private static let neverAttribute = Words.ids("suffered died said told went came got")
    private static let intransitive = Words.ids("died perished fell arrived fled came went stood sat lay vanished")
    private static let stative = Words.ids("need lack face want await remain live seek fear require receive")
    private static let speaks: Set<WordID> = [English.lexicon.find("says"), English.lexicon.find("tells")]
    private static let that = English.lexicon.find("that")
    private static let by = English.lexicon.find("by")
}
