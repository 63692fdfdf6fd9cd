/// How sure the rules are of a mention: the odds that all its fields are right.
///
/// Each rule that decided a field multiplies the odds by a factor; the factors were fitted on annotated
/// text (`Scripts/calibrate`, logistic regression) and stand in `reliability.txt`. A rule that is not
/// listed there changes nothing.
struct Confidence: Sendable {
    private let base: Double
    /// The factors of the rules whose names have some length, by that length: to hash a name would take longer.
    private let factors: [[Factor]]

    /// How much a rule changes the odds, and the field that it decides.
    private struct Factor {
        let field: String
        let rule: String
        let value: Double
    }

    /// Reads the fitted factors: lines of `field: rule = factor`, and one `base = odds`.
    init(_ table: String) {
        var base = 1.0
        var factors: [[Factor]] = []
        // By bytes: this is read whenever the program starts.
        for line in table.utf8.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
            guard let mark = line.lastIndex(of: UInt8(ascii: "=")),
                let factor = Double(Self.trimmed(line[line.index(after: mark)...]))
            else { preconditionFailure("reliability.txt: no factor in \(Substring(line))") }
            let rule = line[..<mark]
            if let colon = rule.firstIndex(of: UInt8(ascii: ":")) {
                let name = Self.trimmed(rule[rule.index(after: colon)...])
                while factors.count <= name.utf8.count { factors.append([]) }
                factors[name.utf8.count].append(
                    Factor(field: Self.trimmed(rule[..<colon]), rule: name, value: factor))
            } else {
                precondition(Self.trimmed(rule) == "base", "reliability.txt: no field in \(Substring(line))")
                base = factor
            }
        }
        self.base = base
        self.factors = factors
    }

    /// The probability, from 0 to 1, that a mention decided by these rules is right in every field that
    /// matters for comparing it: bounds, measure, group, actor and modality.
    func probability(_ mention: Mention) -> Double {
        var odds = base
        for reason in mention.reasons {
            guard reason.rule.utf8.count < factors.count else { continue }
            for factor in factors[reason.rule.utf8.count]
            where factor.field == reason.field && factor.rule == reason.rule {
                odds *= factor.value
            }
        }
        let probability = odds / (1 + odds)
        // Two digits say all that the fit knows.
        return (probability * 100).rounded() / 100
    }

    private static func trimmed(_ text: Substring.UTF8View) -> String {
        var text = text.drop { $0 == UInt8(ascii: " ") }
        while text.last == UInt8(ascii: " ") { text.removeLast() }
        return String(Substring(text))
    }
}
