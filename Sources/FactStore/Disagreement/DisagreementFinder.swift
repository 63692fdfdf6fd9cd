import FactText

/// Two comparable positions of a disagreement, by their indices in its `positions`.
struct PositionPair: Sendable, Hashable {
    var a: Int
    var b: Int
    var verdict: Verdict
    /// How far apart the named numbers lie.
    var gap: Double
    var reasons: [PairReason]
}

/// The comparable positions on one event, measure, group and side.
struct PositionGroup: Sendable, Hashable {
    /// A name made of what the group is about, the same whatever came first.
    var name: String
    var event: String
    var measure: Measure
    var group: Group
    var side: String?
    /// Sorted by article and place in the article.
    var positions: [Position]
    /// Sorted by `a`, then `b`; `a` < `b`.
    var pairs: [PositionPair]
    /// The strongest pair.
    var verdict: Verdict
    /// Different outlets among the positions.
    var outlets: Int
    /// Independent roots among the positions.
    var origins: Int
}

/// Finds who disagrees with whom.
enum DisagreementFinder {
    /// Every group of comparable positions that holds at least one pair, agreements included.
    ///
    /// The outcome is the same for any order of `positions`, and sorted by name.
    static func find(_ positions: [Position], tolerance: Double = Verdict.usualTolerance) -> [PositionGroup] {
        var buckets: [Bucket: [Position]] = [:]
        for position in positions {
            buckets[Bucket(event: position.event, measure: position.stated.measure), default: []]
                .append(position)
        }
        var groups: [PositionGroup] = []
        for bucket in buckets.keys.sorted() {
            let members = (buckets[bucket] ?? []).sorted(by: <)
            groups += componentsOfComparable(members, tolerance: tolerance)
        }
        return named(groups)
    }

    private struct Bucket: Hashable, Comparable {
        var event: String
        var measure: Measure
        static func < (a: Bucket, b: Bucket) -> Bool {
            (a.event, a.measure.rawValue) < (b.event, b.measure.rawValue)
        }
    }

    /// The connected components of "is comparable with", as groups.
    private static func componentsOfComparable(_ members: [Position], tolerance: Double) -> [PositionGroup] {
        guard members.count > 1 else { return [] }
        let twoSided = TwoSided(members)
        var sets = DisjointSets(count: members.count)
        var pairs: [PositionPair] = []
        for i in members.indices {
            for j in members.indices[(i + 1)...]
            where Comparability.holds(members[i], members[j]) && !twoSided.isUnclear(members[i], members[j]) {
                sets.join(i, j)
                pairs.append(pair(i, j, members, tolerance))
            }
        }
        var pairsOf: [Int: [PositionPair]] = [:]
        for pair in pairs { pairsOf[sets.root(of: pair.a), default: []].append(pair) }
        var membersOf: [Int: [Int]] = [:]
        for i in members.indices { membersOf[sets.root(of: i), default: []].append(i) }
        return pairsOf.keys.sorted().map { root in
            let own = membersOf[root] ?? []
            return group(own, pairsOf[root] ?? [], members)
        }
    }

    private static func pair(_ i: Int, _ j: Int, _ members: [Position], _ tolerance: Double) -> PositionPair {
        let (a, b) = (members[i], members[j])
        let (verdict, revisedDown) = Verdict.judge(a.stated, b.stated, tolerance: tolerance)
        var reasons = Comparability.reasons(a, b)
        if revisedDown { reasons.append(.revisedDown) }
        let gap = a.stated.figure.gap(to: b.stated.figure, of: a.stated.measure)
        return PositionPair(a: i, b: j, verdict: verdict, gap: gap, reasons: reasons)
    }

    private static func group(_ own: [Int], _ pairs: [PositionPair], _ members: [Position]) -> PositionGroup {
        var shown = own
        let first = members[own[0]]
        let groups = Set(own.map { members[$0].group })
        let sides = Set(own.map { members[$0].side })
        let group = groups.contains(.people) || groups.count > 1 ? Group.people : first.group
        let named = sides.compactMap { $0 }
        let side = named.count == 1 ? named[0] : nil
        // Figures that are only possible, or denied without a claimant, stand beside as positions.
        for (index, position) in members.enumerated()
        where position.modality != .asserted && !own.contains(index) && position.group.isWithin(group)
            && (side == nil || position.side == nil || position.side == side)
            && (group != .things || position.thing.matches(first.thing))
        {
            shown.append(index)
        }
        shown.sort()
        let order = Dictionary(uniqueKeysWithValues: shown.enumerated().map { ($1, $0) })
        let renumbered = pairs.compactMap { pair -> PositionPair? in
            guard let a = order[pair.a], let b = order[pair.b] else { return nil }
            return PositionPair(a: a, b: b, verdict: pair.verdict, gap: pair.gap, reasons: pair.reasons)
        }
        let positions = shown.map { members[$0] }
        let rivals = renumbered.filter { Comparability.areRivals(positions[$0.a], positions[$0.b]) }
        let strongest = (rivals.isEmpty ? renumbered : rivals).map(\.verdict).max() ?? .agreement
        return PositionGroup(
            name: "", event: first.event, measure: first.stated.measure, group: group, side: side,
            positions: positions, pairs: renumbered.sorted { ($0.a, $0.b) < ($1.a, $1.b) }, verdict: strongest,
            outlets: Set(positions.map(\.outlet)).count, origins: Set(positions.map(\.origin)).count)
    }

    /// Names the groups: event, measure, group, then side and kind of thing where there are any.
    private static func named(_ groups: [PositionGroup]) -> [PositionGroup] {
        var result = groups
        var used: Set<String> = []
        for index in result.indices {
            let group = result[index]
            var parts = [group.event, group.measure.rawValue, group.group.rawValue]
            if let side = group.side { parts.append(slug(side)) }
            if group.group == .things, let thing = group.positions.lazy.compactMap({ $0.thing.kinds.first }).first {
                parts.append(slug(thing))
            }
            let base = parts.joined(separator: "/")
            var name = base
            var number = 2
            while !used.insert(name).inserted {
                name = "\(base)/\(number)"
                number += 1
            }
            result[index].name = name
        }
        return result.sorted { $0.name < $1.name }
    }

    /// Lower-case letters and digits with single hyphens between.
    static func slug(_ text: String) -> String {
        var result = ""
        for character in text.lowercased() {
            if character.isLetter || character.isNumber {
                result.append(character)
            } else if result.last != "-", !result.isEmpty {
                result.append("-")
            }
        }
        while result.last == "-" { result.removeLast() }
        return result
    }
}
