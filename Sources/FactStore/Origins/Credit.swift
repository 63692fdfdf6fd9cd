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
        guard let first = article.credits.first else { return article.text.flatMap(find) }
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

    private static let told = Set(["told", "to", "the"].map { Passage.hash($0.utf8) })
}
