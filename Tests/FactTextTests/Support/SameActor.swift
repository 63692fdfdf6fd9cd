/// Whether two names of who asserts a figure are the same for scoring: both absent, or the words of one all
/// in the other, or at least half of their words shared.
func sameActor(_ gold: String?, _ found: String?) -> Bool {
    let gold = gold ?? ""
    let found = found ?? ""
    if gold.isEmpty || found.isEmpty { return gold.isEmpty && found.isEmpty }
    let g = actorWords(gold)
    let f = actorWords(found)
    if g.isEmpty || f.isEmpty { return gold.lowercased() == found.lowercased() }
    return g.isSubset(of: f) || f.isSubset(of: g) || 2 * g.intersection(f).count >= g.union(f).count
}

/// The words of a name that tell it from others: lower case, without a possessive ending and stop words.
func actorWords(_ name: String) -> Set<String> {
    var words: Set<String> = []
    var word = ""
    func close() {
        guard !word.isEmpty else { return }
        for ending in ["'s", "’s", "'", "’"] where word.hasSuffix(ending) {
            word.removeLast(ending.count)
            break
        }
        words.insert(word)
        word = ""
    }
    for scalar in name.lowercased().unicodeScalars {
        if isNameScalar(scalar) { word.unicodeScalars.append(scalar) } else { close() }
    }
    close()
    return words.subtracting(stopWords)
}

/// A word's characters: letters, numerals, the underscore, the hyphen and both apostrophes.
private func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: scalar.properties.numericType != nil || ["_", "-", "'", "’"].contains(scalar)
    }
}

private let stopWords = Set(
    """
    the a an of for in on at to and 's its their his her local senior top chief many some several other
    """.split(whereSeparator: \.isWhitespace).map(String.init))
