/// Claims sorted by events, while decisions move them.
struct EventPartition: Sendable {
    /// One event.
    struct Part: Sendable {
        /// Its happenings, each with those of its claims that belong here.
        var happenings: [Happening]
        /// The name that a person gave.
        var name: String?
        var kind: String?
        var place: String?
        /// Why these claims are together, where a person decided.
        var reason: String?
    }

    /// The events; one that lost all its claims is empty.
    private(set) var parts: [Part]
    private var partOf: [Int64: Int] = [:]

    /// The events as linking found them: happenings whose `claims` are ids.
    init(_ groups: [[Happening]]) {
        parts = groups.map { Part(happenings: $0) }
        for (index, part) in parts.enumerated() { note(part, at: index) }
    }

    /// Makes the events of claims one with the event of another claim.
    mutating func merge(_ claims: [Int64], into other: Int64) {
        guard let target = partOf[other] else { return }
        for claim in claims {
            guard let source = partOf[claim], source != target else { continue }
            parts[target].happenings += parts[source].happenings
            parts[target].reason = "a person merged events"
            note(parts[source], at: target)
            parts[source] = Part(happenings: [])
        }
    }

    /// Makes claims an event of their own.
    mutating func split(_ claims: [Int64], name: String?) {
        let taken = claims.filter { partOf[$0] != nil }
        guard !taken.isEmpty else { return }
        let part = Part(happenings: taken.flatMap { take($0) }, name: name, reason: "a person split it off")
        parts.append(part)
        note(part, at: parts.count - 1)
    }

    /// Moves a claim to the event of another.
    mutating func pin(_ claim: Int64, with other: Int64) {
        guard let target = partOf[other], let source = partOf[claim], source != target else { return }
        let moved = take(claim)
        parts[target].happenings += moved
        partOf[claim] = target
    }

    /// Changes what is said of the event of a claim.
    mutating func change(_ claim: Int64, _ body: (inout Part) -> Void) {
        guard let index = partOf[claim] else { return }
        body(&parts[index])
    }

    private mutating func note(_ part: Part, at index: Int) {
        for happening in part.happenings { for claim in happening.claims { partOf[Int64(claim)] = index } }
    }

    /// Takes a claim out of its event, as a happening of its own.
    private mutating func take(_ claim: Int64) -> [Happening] {
        guard let source = partOf[claim] else { return [] }
        for index in parts[source].happenings.indices {
            guard let at = parts[source].happenings[index].claims.firstIndex(of: Int(claim)) else { continue }
            parts[source].happenings[index].claims.remove(at: at)
            var own = parts[source].happenings[index]
            own.claims = [Int(claim)]
            if parts[source].happenings[index].claims.isEmpty { parts[source].happenings.remove(at: index) }
            return [own]
        }
        return []
    }
}
