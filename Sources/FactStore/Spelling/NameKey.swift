/// What the spellings of one name have in common, so that Mohammed and Muhammad, Zelensky and Zelenskyy,
/// defense and defence are one.
///
/// Names of one word keep their vowels: Mali is not Male. In longer names each word is spelled by these rules,
/// in this order:
/// - marks, hyphens and apostrophes go; so do Arabic articles (al-, el-, an-Na…) and what joins "Abd" to its name;
/// - consonants that transliterations exchange are one: q, k, kh, c; gh, g; dh, d; th, t; ph, f; z, s; ch, sch, sh;
/// - vowels are three: a; e, i, y and their diphthongs; o, u and theirs; double letters are single;
/// - a single vowel before a last consonant goes (Ahmed, Ahmad), and so does a last h (Fatimah).
enum NameKey {
    /// The key of a name.
    static func of(_ name: String) -> String {
        let words = split(name)
        guard words.count > 1 else { return words.first ?? name.lowercased() }
        return words.map(spelled).joined(separator: " ")
    }

    /// The words without articles; "al-Harbi" is one word, "Abdel Rahman" and "Abdurrahman" are two.
    private static func split(_ name: String) -> [String] {
        var words: [String] = []
        for token in name.split(whereSeparator: { $0.isWhitespace }) {
            let parts = token.split(whereSeparator: { "-‐‑–".contains($0) }).map(String.init)
            for (index, part) in parts.enumerated() {
                let isJoined = index + 1 < parts.count
                let lower = part.lowercased()
                if articles.contains(lower), isJoined || words.last == "abd" { continue }
                if ["al", "el", "the"].contains(lower), !words.isEmpty || part == lower { continue }
                words += withoutServant(letters(lower))
            }
        }
        return words.filter { !$0.isEmpty }
    }

    private static let articles: Set<String> = [
        "al", "el", "ad", "ar", "as", "at", "an", "az", "ash", "es", "er", "en", "ed", "et", "ul", "ur", "us", "the",
    ]

    private static func letters(_ word: String) -> String {
        let digits = Set("0123456789".unicodeScalars)
        return String(
            decoding: word.unicodeScalars.flatMap { digits.contains($0) ? [UInt8($0.value)] : LatinLetters.ascii($0) },
            as: UTF8.self)
    }

    /// "abdul", "abdel", "abdur", and such before a name in one word: "abd" and the name.
    private static func withoutServant(_ word: String) -> [String] {
        let bytes = Array(word.utf8)
        guard bytes.count >= 5, word.hasPrefix("abd"), vowels.contains(bytes[3]), !vowels.contains(bytes[4]) else {
            return [word]
        }
        let rest = String(decoding: bytes[5...], as: UTF8.self)
        return rest.utf8.count < 2 ? (rest.isEmpty ? ["abd"] : [word]) : ["abd", rest]
    }

    private static let vowels = Set("aeiouy".utf8)

    private static func spelled(_ word: String) -> String {
        // "centre" and "center"
        var consonants = Array((word.hasSuffix("tre") ? word.dropLast(2) + "er" : word).utf8)
        for (from, to) in exchanged { consonants = replacing(consonants, from, to) }
        var letters: [UInt8] = []
        for (index, byte) in consonants.enumerated() {
            var letter = byte
            switch byte {
            case UInt8(ascii: "c"):
                let isSoft = index + 1 < consonants.count && [0x65, 0x69, 0x79].contains(consonants[index + 1])
                letter = UInt8(ascii: isSoft ? "s" : "k")
            case UInt8(ascii: "q"): letter = UInt8(ascii: "k")
            case UInt8(ascii: "z"): letter = UInt8(ascii: "s")
            case UInt8(ascii: "e"), UInt8(ascii: "y"): letter = UInt8(ascii: "i")
            case UInt8(ascii: "o"): letter = UInt8(ascii: "u")
            default: break
            }
            // Of a diphthong the second vowel stays: Husayn, Hussein.
            if letter == 0x69 || letter == 0x75, letters.last == 0x61 { letters.removeLast() }
            if letters.last != letter { letters.append(letter) }
        }
        if letters.count > 2, letters.last == UInt8(ascii: "h") { letters.removeLast() }
        return String(decoding: withoutLastVowel(letters), as: UTF8.self)
    }

    private static let exchanged: [(String, String)] = [
        ("sch", "sh"), ("tch", "sh"), ("ch", "sh"), ("ph", "f"), ("kh", "k"), ("gh", "g"), ("dh", "d"), ("th", "t"),
        ("ck", "k"), ("dj", "j"),
        ("zh", "j"), ("x", "ks"), ("ij", "i"),
    ]

    private static func replacing(_ bytes: [UInt8], _ from: String, _ to: String) -> [UInt8] {
        let (from, to) = (Array(from.utf8), Array(to.utf8))
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index...].starts(with: from) {
                result += to
                index += from.count
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    /// "ahmad" and "ahmid" without the vowels before their last consonant, where a syllable is left.
    private static func withoutLastVowel(_ letters: [UInt8]) -> [UInt8] {
        guard let last = letters.last, !vowels.contains(last) else { return letters }
        // Two vowels are more than a way of writing: Niger's is not Nigeria's.
        guard letters.count > 2, vowels.contains(letters[letters.count - 2]),
            !vowels.contains(letters[letters.count - 3])
        else { return letters }
        let front = letters.dropLast(2)
        return front.contains(where: vowels.contains) ? front + (front.last == last ? [] : [last]) : letters
    }
}
