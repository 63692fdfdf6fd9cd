import FactText

extension Store {
    /// Who disagrees with whom: the comparable claims on one event, measure, group and side, group by group.
    ///
    /// - Parameter tolerance: how far `about n` reaches to either side, as a part of n.
    /// - Throws: `notFound` for an event that does not exist.
    public func disagreements(
        _ filter: DisagreementFilter = DisagreementFilter(), tolerance: Double = Verdict.usualTolerance
    ) throws(StoreError) -> [Disagreement] {
        let claims = try claims(ClaimFilter(event: filter.event, measure: filter.measure))
        return try reporting {
            let subjects = try subjects(of: claims)
            let positions = claims.indices.compactMap { Self.position(of: claims, $0, subjects) }
            let places = Dictionary(
                uniqueKeysWithValues: positions.enumerated().map { (Self.name($1.position), positions[$0].claim) })
            return DisagreementFinder.find(positions.map(\.position), tolerance: tolerance).compactMap { group in
                guard filter.verdicts.contains(group.verdict), group.outlets >= filter.minimumOutlets else {
                    return nil
                }
                let members = group.positions.compactMap { places[Self.name($0)].map { claims[$0] } }
                return Disagreement(group, claims: members)
            }
        }
    }

    /// What stands around claims that no measure classifies, and the names of their origins.
    private struct Subjects {
        var origins: [Int64: String] = [:]
        var voices: [Int64: String] = [:]
    }

    private func subjects(of claims: [StoredClaim]) throws -> Subjects {
        var subjects = Subjects()
        for (id, name) in try connection.rows(
            "SELECT id, kind || ' ' || name FROM origins", read: { (try $0.integer(0), try $0.text(1)) })
        {
            subjects.origins[id] = name
        }
        for (id, key) in try connection.rows(
            "SELECT id, key FROM actors", read: { (try $0.integer(0), try $0.text(1)) })
        {
            subjects.voices[id] = key
        }
        return subjects
    }

    private static func name(_ position: Position) -> String { "\(position.article)\u{1F}\(position.index)" }

    private static func position(
        of claims: [StoredClaim], _ index: Int, _ subjects: Subjects
    ) -> (position: Position, claim: Int)? {
        let stored = claims[index]
        guard let event = stored.eventName else { return nil }
        let claim = stored.claim
        let article = "\(stored.outlet)\u{1F}\(stored.document)\u{1F}\(stored.url ?? "")"
        let isNamed = claim.group == .things || claim.measure.isOptional
        let whole = claim.subsetOf.flatMap { whole in wholeGroup(of: claims, around: index, at: whole) }
        return (
            Position(
                article: article, index: stored.position, whole: claim.subsetOf,
                wholeGroup: claim.subsetOf == nil ? nil : whole ?? .people, outlet: stored.outlet,
                actor: stored.actorID.flatMap { subjects.voices[$0] } ?? stored.claim.actor,
                origin: stored.originID.flatMap { subjects.origins[$0] } ?? "article \(article)", event: event,
                stated: StatedFigure(figure: claim.figure, measure: claim.measure, asOf: claim.asOf),
                group: claim.group, side: claim.side,
                camp: claim.group == .combatants ? Camp(counted: claim.counted) : nil,
                areHelpers: claim.measure == .present && Helpers.areCounted(in: claim.counted),
                modality: claim.modality,
                thing: isNamed ? Thing(counted: claim.counted) : .unnamed,
                place: claim.place.flatMap { PlaceKey($0) },
                topic: claim.measure.isOptional ? Topic.words(of: stored.quote) : [], dates: Window(dating: claim)),
            index
        )
    }

    /// The group of the claim at a place among the same version's claims; they stand side by side.
    private static func wholeGroup(of claims: [StoredClaim], around index: Int, at position: Int) -> Group? {
        let version = claims[index].versionID
        for step in [-1, 1] {
            var other = index + step
            while claims.indices.contains(other), claims[other].versionID == version {
                if claims[other].position == position { return claims[other].claim.group }
                other += step
            }
        }
        return nil
    }
}
