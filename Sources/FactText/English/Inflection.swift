/// The regular forms of English verbs and nouns.
enum Inflection {
    /// Every form of a listed word with the classes that the form has.
    ///
    /// For a verb the further forms given are the past tense and, where it differs, the past participle
    /// ("slay / slew / slain"); for a noun the plural ("child / children"). In a phrase the first word
    /// of a verb and the last word of a noun take the ending.
    static func forms(
        of base: Substring, given: [Substring], classes: WordClass
    ) -> [LexiconReader.Form] {
        let finished: WordClass = [.past, .participle, .gerund, .thirdPerson, .baseForm]
        if classes.contains(.verb), classes.isDisjoint(with: finished) {
            return verbForms(base, given, classes)
        }
        if classes.contains(.noun), classes.isDisjoint(with: .plural) {
            let plural = given.first ?? Substring(pluralized(base))
            return [(base, classes), (plural, classes.union(.plural))]
        }
        return [(base, classes)] + given.map { ($0, classes) }
    }

    private static func verbForms(
        _ base: Substring, _ given: [Substring], _ classes: WordClass
    ) -> [LexiconReader.Form] {
        let cut = base.utf8.firstIndex(of: UInt8(ascii: " ")) ?? base.endIndex
        let verb = base[..<cut]
        let rest = String(base[cut...])
        // A word that is a noun too ("attack") is one in its base form and, as the plural, with an -s only.
        let asVerb = classes.subtracting([.noun, .person])
        func form(_ head: String, _ kind: WordClass) -> LexiconReader.Form {
            if kind == .baseForm { return (Substring(head), classes.union(kind)) }
            if kind == .thirdPerson, classes.contains(.noun) {
                return (Substring(head), classes.union([kind, .plural]))
            }
            return (Substring(head), asVerb.union(kind))
        }
        let past: String = given.first.map { String($0) } ?? (past(of: verb) + rest)
        let participle: String = given.count > 1 ? String(given[1]) : past
        var forms = [
            form(String(base), .baseForm), form(pluralized(verb) + rest, .thirdPerson),
            form(gerund(of: verb) + rest, .gerund),
        ]
        if participle == past {
            forms.append(form(past, [.past, .participle]))
        } else {
            forms += [form(past, .past), form(participle, .participle)]
        }
        return forms
    }

    /// "attack" → "attacks", "crash" → "crashes", "party" → "parties".
    static func pluralized(_ word: Substring) -> String {
        let bytes = Array(word.utf8)
        guard let last = bytes.last else { return "" }
        let before = bytes.dropLast().last ?? 0
        if last == UInt8(ascii: "y"), !isVowel(before) { return String(word.dropLast()) + "ies" }
        if "sxz".utf8.contains(last) || (last == UInt8(ascii: "h") && "cs".utf8.contains(before)) {
            return word + "es"
        }
        return word + "s"
    }

    private static func past(of verb: Substring) -> String {
        let bytes = Array(verb.utf8)
        guard let last = bytes.last else { return "" }
        let before = bytes.dropLast().last ?? 0
        if last == UInt8(ascii: "e") { return verb + "d" }
        if last == UInt8(ascii: "y"), !isVowel(before) { return String(verb.dropLast()) + "ied" }
        return stem(verb) + "ed"
    }

    private static func gerund(of verb: Substring) -> String {
        let bytes = Array(verb.utf8)
        if verb.hasSuffix("ie") { return String(verb.dropLast(2)) + "ying" }
        if bytes.last == UInt8(ascii: "e"), bytes.count > 2, !verb.hasSuffix("ee"), !verb.hasSuffix("ye"),
            !verb.hasSuffix("oe")
        {
            return String(verb.dropLast()) + "ing"
        }
        return stem(verb) + "ing"
    }

    /// Doubles the last consonant of a short stressed syllable: "stab" → "stabb".
    private static func stem(_ verb: Substring) -> String {
        let bytes = Array(verb.utf8)
        let isOneSyllable = bytes.count <= 4 && bytes.count(where: isVowel) == 1
        guard bytes.count >= 3, isOneSyllable || doubling.contains(String(verb)) else { return String(verb) }
        let (a, b, c) = (bytes[bytes.count - 3], bytes[bytes.count - 2], bytes[bytes.count - 1])
        if !isVowel(a), isVowel(b), !isVowel(c), !"wxy".utf8.contains(c) {
            return String(verb) + String(UnicodeScalar(c))
        }
        return String(verb)
    }

    /// Longer verbs with the stress on the last syllable, which double their consonant too.
    private static let doubling: Set<String> = [
        "admit", "commit", "compel", "control", "deter", "expel", "kidnap", "occur", "permit", "refer", "repel",
        "submit", "transfer", "transmit", "trap", "strip", "propel", "regret", "omit", "strap", "scrap", "abut",
    ]

    private static func isVowel(_ byte: UInt8) -> Bool { "aeiou".utf8.contains(byte) }
}
