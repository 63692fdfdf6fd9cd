import FactText

/// What `show` found under a name: a disagreement, an event or an actor, with the reasons behind it.
public enum NamedDetails: Sendable, Hashable {
    case disagreement(DisagreementDetails)
    case event(EventDetails)
    case actor(ActorDetails)
}

/// A disagreement with why its claims are about one event, and what people decided about them.
public struct DisagreementDetails: Sendable, Hashable {
    /// The disagreement.
    public var disagreement: Disagreement
    /// For each of its claims, in their order, what the article tells and why that is the event.
    public var evidence: [EventSummary.Evidence]
    /// The decisions on its event and its actors, the oldest first.
    public var decisions: [DecisionMade]
}

/// An event with the evidence for its claims, and what people decided about it.
public struct EventDetails: Sendable, Hashable {
    /// The event.
    public var event: EventSummary
    /// Why each claim is about it.
    public var evidence: [EventSummary.Evidence]
    /// The decisions on it, the oldest first.
    public var decisions: [DecisionMade]
}

/// An actor and its members, with what people decided about them.
public struct ActorDetails: Sendable, Hashable {
    /// The actor, then its members.
    public var actors: [ActorSummary]
    /// The decisions on them, the oldest first.
    public var decisions: [DecisionMade]
}

extension Store {
    /// A disagreement, an event or an actor by its name, looked for in this order.
    ///
    /// - Throws: `notFound` for a name that nothing has, with names that are like it.
    public func show(named name: String) throws(StoreError) -> NamedDetails {
        if let disagreement = try disagreement(named: name) { return .disagreement(try details(of: disagreement)) }
        if let event = try firstFound({ () throws(StoreError) in try events(named: name) }) {
            let evidence = try evidence(forEvent: name)
            let made = try reporting { try decisions(onEventsOf: evidence.map(\.claim)) }
            return .event(EventDetails(event: event, evidence: evidence, decisions: made))
        }
        do {
            let actors = try actors(named: name)
            let made = try reporting { try decisions(onActors: actors.map(\.id)) }
            return .actor(ActorDetails(actors: actors, decisions: made))
        } catch  where error.kind == .notFound {
            throw try nothingNamed(name)
        }
    }

    private func firstFound<Found>(_ find: () throws(StoreError) -> [Found]) throws(StoreError) -> Found? {
        do {
            return try find().first
        } catch  where error.kind == .notFound {
            return nil
        }
    }

    /// The disagreement with a name; `nil` for a name that is none's.
    private func disagreement(named name: String) throws(StoreError) -> Disagreement? {
        // EVENT/MEASURE/GROUP…, and a person may have given the event a name with a stroke in it.
        let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        for (index, part) in parts.enumerated().dropFirst() {
            guard let measure = Measure(rawValue: part) else { continue }
            let filter = DisagreementFilter(
                verdicts: Set(Verdict.allCases), event: parts[..<index].joined(separator: "/"), measure: measure)
            let found = try firstFound { () throws(StoreError) in try disagreements(filter).filter { $0.name == name } }
            if let found { return found }
        }
        return nil
    }

    private func details(of disagreement: Disagreement) throws(StoreError) -> DisagreementDetails {
        let told = Dictionary(
            try evidence(forEvent: disagreement.event).map { ($0.claim, $0) }, uniquingKeysWith: { first, _ in first })
        let ids = disagreement.claims.map(\.id)
        let made = try reporting {
            let onActors = try decisions(onActors: disagreement.claims.compactMap(\.actorID))
            return Set(try decisions(onEventsOf: ids) + onActors).sorted { $0.entry.id < $1.entry.id }
        }
        return DisagreementDetails(
            disagreement: disagreement, evidence: ids.compactMap { told[$0] }, decisions: made)
    }

    private func nothingNamed(_ name: String) throws(StoreError) -> StoreError {
        let known = try reporting {
            try connection.rows(
                "SELECT name FROM events UNION SELECT name FROM actors UNION SELECT alias FROM actor_aliases"
            ) { try $0.text(0) }
        }
        return StoreError(
            .notFound, "no claim, disagreement, event or actor is called “\(name)”",
            remedy: Nearest.remedy(
                for: name, among: known, otherwise: "`factdb disagreements`, `events` and `actors` list them."))
    }
}
