/// How well found claims fit annotated ones.
///
/// A found claim matches a gold claim of the same document when their spans overlap and it is the best such
/// pair, one to one. Gold rows marked optional, and found claims that match only such a row, count neither
/// way; so do found claims of an optional kind that match nothing.
struct Score: Sendable {
    /// Right, found and annotated claims of one level.
    struct Tally: Sendable {
        var right = 0
        var found = 0
        var gold = 0

        var precision: Double { found == 0 ? 0 : Double(right) / Double(found) }
        var recall: Double { gold == 0 ? 0 : Double(right) / Double(gold) }
        var f1: Double { right == 0 ? 0 : 2 * precision * recall / (precision + recall) }
    }

    /// A tally for each level.
    var levels: [Level: Tally] = [:]
    /// For each field, over the pairs whose figures agree: how many agree in it, and how many pairs there are.
    var fields: [Field: (right: Int, pairs: Int)] = [:]

    /// The share of pairs that agree in a field; 0 where there is no pair.
    func accuracy(_ field: Field) -> Double {
        guard let (right, pairs) = fields[field], pairs > 0 else { return 0 }
        return Double(right) / Double(pairs)
    }

    /// F1 of a level.
    func f1(_ level: Level) -> Double { levels[level]?.f1 ?? 0 }

    /// Scores `found` against `gold`, both of any number of documents.
    init(gold: [ScoredClaim], found: [ScoredClaim]) {
        for level in Level.allCases { levels[level] = Tally() }
        for field in Field.allCases { fields[field] = (0, 0) }
        let goldOf = Dictionary(grouping: gold, by: \.document)
        let foundIn = Dictionary(grouping: found, by: \.document)
        for document in Set(goldOf.keys).union(foundIn.keys) {
            count(gold: goldOf[document] ?? [], found: foundIn[document] ?? [])
        }
    }

    private mutating func count(gold: [ScoredClaim], found: [ScoredClaim]) {
        let goldOf = pairs(gold, found)
        let annotated = gold.count { !$0.isOptional }
        for level in Level.allCases { levels[level, default: Tally()].gold += annotated }
        for (j, claim) in found.enumerated() {
            guard let i = goldOf[j] else {
                if claim.isOfOptionalKind { continue }
                for level in Level.allCases { levels[level, default: Tally()].found += 1 }
                continue
            }
            if gold[i].isOptional { continue }
            for level in Level.allCases {
                levels[level, default: Tally()].found += 1
                if level.agree(gold[i], claim) { levels[level, default: Tally()].right += 1 }
            }
            guard Level.figure.agree(gold[i], claim) else { continue }
            for field in Field.allCases {
                fields[field, default: (0, 0)].pairs += 1
                if field.agree(gold[i], claim) { fields[field, default: (0, 0)].right += 1 }
            }
        }
    }
}

/// Greedy one-to-one matching by levels that agree, then characters that overlap, then document order.
/// Returns, for indices of `found`, the index in `gold`.
private func pairs(_ gold: [ScoredClaim], _ found: [ScoredClaim]) -> [Int: Int] {
    var candidates: [(levels: Int, overlap: Int, gold: Int, found: Int)] = []
    for (i, g) in gold.enumerated() {
        for (j, f) in found.enumerated() {
            let overlap = min(g.end, f.end) - max(g.start, f.start)
            guard overlap > 0 else { continue }
            candidates.append((Level.allCases.count { $0.agree(g, f) }, overlap, i, j))
        }
    }
    candidates.sort { a, b in
        (a.levels, a.overlap, -a.gold, -a.found) > (b.levels, b.overlap, -b.gold, -b.found)
    }
    var taken: Set<Int> = []
    var goldOf: [Int: Int] = [:]
    for (_, _, i, j) in candidates where !taken.contains(i) && goldOf[j] == nil {
        taken.insert(i)
        goldOf[j] = i
    }
    return goldOf
}
