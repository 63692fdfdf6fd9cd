/// The regular forms of English verbs and nouns.
enum Inflection {
    typealias Bytes = LexiconReader.Bytes

    /// Every form of a listed word with the classes that the form has.
    ///
    /// For a verb the further forms given are the past tense and, where it differs, the past participle
    /// ("slay / slew / slain"); for a noun the plural ("child / children"). In a phrase the first word
    /// of a verb and the last word of a noun take the ending.
    static func forms(of base: Bytes, given: [Bytes], classes: WordClass) -> [LexiconReader.Form] {
        let finished: WordClass = [.past, .participle, .gerund, .thirdPerson, .baseForm]
        if classes.contains(.verb), classes.isDisjoint(with: finished) { return verbForms(base, given, classes) }
        if classes.contains(.noun), classes.isDisjoint(with: .plural) {
            return [(base, classes), (given.first ?? pluralized(base), classes.union(.plural))]
        }
        return [(base, classes)] + given.map { ($0, classes) }
    }

    private static func verbForms(_ base: Bytes, _ given: [Bytes], _ classes: WordClass) -> [LexiconReader.Form] {
        let cut = base.firstIndex(of: UInt8(ascii: " ")) ?? base.endIndex
        let verb = base[..<cut]
        let rest = base[cut...]
        // A word that is a noun too ("attack") is one in its base form and, as the plural, with an -s only.
        let asVerb = classes.subtracting([.noun, .person])
        let third: WordClass = classes.contains(.noun) ? [.thirdPerson, .plural] : .thirdPerson
        let past = given.first ?? joined(past(of: verb), rest)
        let participle = given.count > 1 ? given[1] : past
        var forms: [LexiconReader.Form] = [
            (base, classes.union(.baseForm)), (joined(pluralized(verb), rest), classes.union(third)),
            (joined(gerund(of: verb), rest), asVerb.union(.gerund)),
        ]
        if participle == past {
            forms.append((past, asVerb.union([.past, .participle])))
        } else {
            forms.append((past, asVerb.union(.past)))
            forms.append((participle, asVerb.union(.participle)))
        }
        return forms
    }

    /// A verb form with what follows the verb in its phrase: nothing, for most verbs.
    private static func joined(_ verb: Bytes, _ rest: Bytes) -> Bytes { rest.isEmpty ? verb : verb + rest }

    /// "attack" → "attacks", "crash" → "crashes", "party" → "parties".
    static func pluralized(_ word: Bytes) -> Bytes {
        guard let last = word.last else { return word }
        let before = word.dropLast().last ?? 0
        if last == UInt8(ascii: "y"), !isVowel(before) { return word.dropLast() + Self.ies }
        let hisses = last == UInt8(ascii: "h") && (before == UInt8(ascii: "c") || before == UInt8(ascii: "s"))
        if hisses || last == UInt8(ascii: "s") || last == UInt8(ascii: "x") || last == UInt8(ascii: "z") {
            return word + Self.es
        }
        return word + Self.s
    }

    private static func past(of verb: Bytes) -> Bytes {
        guard let last = verb.last else { return verb }
        if last == UInt8(ascii: "e") { return verb + Self.d }
        if last == UInt8(ascii: "y"), !isVowel(verb.dropLast().last ?? 0) { return verb.dropLast() + Self.ied }
        return stem(verb) + Self.ed
    }

    private static func gerund(of verb: Bytes) -> Bytes {
        guard verb.last == UInt8(ascii: "e"), verb.count > 2, let before = verb.dropLast().last else {
            return stem(verb) + Self.ing
        }
        if before == UInt8(ascii: "i") { return verb.dropLast(2) + Self.ying }
        if before == UInt8(ascii: "e") || before == UInt8(ascii: "y") || before == UInt8(ascii: "o") {
            return verb + Self.ing
        }
        return verb.dropLast() + Self.ing
    }

    /// Doubles the last consonant of a short stressed syllable: "stab" → "stabb".
    private static func stem(_ verb: Bytes) -> Bytes {
        guard verb.count >= 3, let c = verb.last else { return verb }
        let b = verb[verb.endIndex - 2]
        let a = verb[verb.endIndex - 3]
        guard !isVowel(a), isVowel(b), !isVowel(c), !Self.neverDoubled.contains(c) else { return verb }
        let isOneSyllable = verb.count <= 4 && verb.count(where: isVowel) == 1
        return isOneSyllable || doubling.contains(Array(verb)) ? verb + [c] : verb
    }

    /// Longer verbs with the stress on the last syllable, which double their consonant too.
    private static let doubling: Set<[UInt8]> = Set(
        [
            "admit", "commit", "compel", "control", "deter", "expel", "kidnap", "occur", "permit", "refer", "repel",
            "submit", "transfer", "transmit", "propel", "regret", "omit", "strip", "strap", "scrap", "abut",
        ].map { Array($0.utf8) })

    private static let s = Array("s".utf8)
    private static let es = Array("es".utf8)
    private static let ies = Array("ies".utf8)
    private static let d = Array("d".utf8)
    private static let ed = Array("ed".utf8)
    private static let ied = Array("ied".utf8)
    private static let ing = Array("ing".utf8)
    private static let ying = Array("ying".utf8)
    private static let neverDoubled = Array("wxy".utf8)

    private static func isVowel(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
        default: false
        }
    }
}
