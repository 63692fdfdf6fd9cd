import FactText

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
        let classes = ComparableClasses(members)
        return classes.components().map { group($0, members, classes, tolerance) }
    }

    private static func group(
        _ own: [Int], _ members: [Position], _ classes: ComparableClasses, _ tolerance: Double
    ) -> PositionGroup {
        let first = members[own[0]]
        let groups = Set(own.map { members[$0].group })
        let sides = Set(own.map { members[$0].side })
        let group = groups.contains(.people) || groups.count > 1 ? Group.people : first.group
        let named = sides.compactMap { $0 }
        let side = named.count == 1 ? named[0] : nil
        let comparable = Set(own)
        // Figures that are only possible, or denied without a claimant, stand beside as positions.
        let beside = members.indices.filter { index in
            let position = members[index]
            return position.modality != .asserted && !comparable.contains(index) && position.group.isWithin(group)
                && (side == nil || position.side == nil || position.side == side)
                && (group != .things || position.thing.matches(first.thing))
        }
        let shown = (own + beside).sorted()
        let positions = shown.map { members[$0] }
        return PositionGroup(
            name: "", event: first.event, measure: first.stated.measure, group: group, side: side,
            positions: positions, members: shown.map { comparable.contains($0) ? $0 : nil },
            classes: classes, tolerance: tolerance,
            verdict: classes.verdict(of: own, members, tolerance: tolerance),
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
