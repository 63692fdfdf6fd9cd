/// Finds the agency that a text credits where nothing else names one: in brackets or alone at its head or foot.
enum Credit {
    private static let agencies = [
        ("reuters", "Reuters"), ("afp", "AFP"), ("ap", "AP"), ("xinhua", "Xinhua"), ("tass", "TASS"), ("dpa", "dpa"),
        ("efe", "EFE"), ("ansa", "ANSA"), ("upi", "UPI"), ("interfax", "Interfax"), ("sputnik", "Sputnik"),
        ("bloomberg", "Bloomberg"), ("kyodo", "Kyodo"), ("yonhap", "Yonhap"), ("anadolu", "Anadolu"),
    ]
    private static let names = Dictionary(uniqueKeysWithValues: agencies.map { (Passage.hash($0.0.utf8), $0) })
    /// Bytes at the head and at the foot of a text that are looked at.
    private static let (head, foot) = (400, 120)
    /// Words at the head and at the foot of a text where a credit can stand.
    private static let reach = 30

    /// The one agency that an article credits.
    static func of(_ article: LinkArticle) -> String? {
        // Two agencies are no origin: nothing tells whose figure it is.
        guard let first = article.credits.first else { return article.text.flatMap { find($0) ?? bracketed(in: $0) } }
        return article.credits.count == 1 ? first : nil
    }

    /// The agency, or `nil` for none and for several.
    static func find(_ text: String) -> String? {
        // Only head and foot are cut into words; a long text between them says nothing here.
        let bytes = text.utf8
        let ends =
            bytes.count <= Self.head + Self.foot
            ? text
            : String(decoding: bytes.prefix(Self.head), as: UTF8.self) + "\n"
                + String(decoding: bytes.suffix(Self.foot), as: UTF8.self)
        let passage = Passage(ends)
        var found: Set<String> = []
        for index in passage.words.indices where index < reach || index >= passage.words.count - 6 {
            let word = passage.words[index]
            guard let (plain, name) = names[word.hash], word.isCapitalized else { continue }
            // "AP" and "AFP" are written in capitals; "told AFP" quotes, it does not credit.
            if plain.utf8.count <= 4, passage.text(of: index).uppercased() != passage.text(of: index) { continue }
            if index > 0, told.contains(passage.words[index - 1].hash) { continue }
            let before = word.bytes.lowerBound > 0 ? passage.bytes[word.bytes.lowerBound - 1] : 0x0A
            let after = word.bytes.upperBound < passage.bytes.count ? passage.bytes[word.bytes.upperBound] : 0x0A
            let isBracketed = before == 0x28 || after == 0x29 || before == 0x2D
            let stands = word.followsBreak || after == 0x0A || isBracketed || plain.utf8.count <= 3
            if stands { found.insert(name) }
        }
        return found.count == 1 ? found.first : nil
    }

    /// Any name in the brackets of a dateline, "KARA, July 13 (Hill Wire) -", or in those that end the text.
    static func bracketed(in text: String) -> String? {
        let head = text.utf8.prefix(Self.head)
        if let open = head.firstIndex(of: 0x28), let close = head[open...].firstIndex(of: 0x29) {
            let after = text[text.index(after: close)...].drop { $0 == " " }.first
            if let after, "-–—".contains(after), let name = name(text[text.index(after: open)..<close]) { return name }
        }
        let end = text.reversed().drop { $0.isWhitespace || $0 == "." }
        guard end.first == ")", let open = text.utf8.suffix(Self.foot).lastIndex(of: 0x28) else { return nil }
        // A bracket within a sentence explains a word of it.
        let before = text[..<open].reversed().drop { $0.isWhitespace }.first
        guard let before, ".”\"!?".contains(before) else { return nil }
        return name(text[text.index(after: open)...].prefix { $0 != ")" })
    }

    /// The first of the names in brackets: "Hill Wire and staff", "Hill Wire/our reporter".
    private static func name(_ text: some StringProtocol) -> String? {
        var words: [Substring] = []
        if text.contains(where: \.isNumber) { return nil }
        for word in String(text).split(whereSeparator: { " /,;".contains($0) }) {
            guard word.first?.isUppercase == true else { break }
            words.append(word)
        }
        guard (1...4).contains(words.count), words.joined().utf8.count >= 2 else { return nil }
        return words.joined(separator: " ")
    }

    private static let told = Set(["told", "to", "the"].map { Passage.hash($0.utf8) })
}
