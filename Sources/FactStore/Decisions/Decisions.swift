/// The decisions that hold, in the order in which they were made.
struct Decisions: Sendable {
    private let decisions: [Decision]
    /// Those that hold, and those that were undone.
    private let everMade: [Decision]
    private var finalKeys: [String: String] = [:]
    private var splits: [ActorWording: (key: String, name: String)] = [:]
    private var descriptions: [String: Description] = [:]

    /// What a person said about an actor; `nil` = nothing.
    struct Description: Sendable {
        var name: String?
        var kind: ActorKind?
        /// Empty: it belongs to nobody.
        var party: String?
    }

    private struct ActorWording: Hashable {
        var key: String
        var wording: String
    }

    /// The decisions given, in their order, out of all that were ever made.
    init(_ decisions: [Decision], everMade: [Decision]? = nil) {
        self.decisions = decisions
        self.everMade = everMade ?? decisions
        for decision in decisions {
            switch decision {
            case .mergeActors(let keys, let into):
                let target = final(Self.key(into))
                for key in keys.map(Self.key) where final(key) != target { finalKeys[final(key)] = target }
            case .splitActor(let key, let wordings, let name):
                for wording in wordings {
                    splits[ActorWording(key: final(Self.key(key)), wording: wording)] = (NameKey.of(name), name)
                }
                descriptions[NameKey.of(name), default: Description()].name = name
            case .renameActor(let key, let name): descriptions[final(Self.key(key)), default: Description()].name = name
            case .setActorKind(let key, let kind):
                descriptions[final(Self.key(key)), default: Description()].kind = kind
            case .setActorParty(let key, let party):
                descriptions[final(Self.key(key)), default: Description()].party = party ?? ""
            default: break
            }
        }
    }

    /// The key of an actor as it is now: journals of earlier versions hold plain names.
    static func key(_ written: String) -> String {
        guard let end = written.firstIndex(of: "\u{1F}") else { return NameKey.of(written) }
        return NameKey.of(String(written[..<end])) + written[end...]
    }

    /// The decisions of a store's journal that were not undone.
    init(_ connection: borrowing Connection) throws {
        let entries = try connection.rows("SELECT id, action, after, undoes FROM journal ORDER BY id") { row in
            (
                id: try row.integer(0), action: try row.text(1), after: try row.text(2),
                undoes: try row.optionalInteger(3)
            )
        }
        // Backwards: an undoing that was itself undone undoes nothing.
        var undone: Set<Int64> = []
        for entry in entries.reversed() where !undone.contains(entry.id) {
            if let other = entry.undoes { undone.insert(other) }
        }
        let made = entries.compactMap { entry in
            Decision(action: entry.action, json: entry.after).map { (id: entry.id, decision: $0) }
        }
        self.init(
            made.filter { !undone.contains($0.id) }.map(\.decision), everMade: made.map(\.decision))
    }

    // MARK: What they touch

    /// The keys of all actors that any decision spoke of: no other's claims are affected by deciding or undoing.
    var decidedActors: Set<String> { Set(everMade.flatMap(\.actors).map(Self.key)) }

    /// The claims that each decision on events ties, or tied, together.
    var families: [Set<Int64>] { everMade.map { Set($0.claims) }.filter { $0.count > 1 } }

    // MARK: Actors

    /// The actor that a reading stands for after all decisions.
    func actor(of reading: Store.ActorReading) -> (key: String, name: String, reason: String) {
        let key = final(reading.key)
        for candidate in [key, reading.key] {
            if let split = splits[ActorWording(key: candidate, wording: reading.wording)] {
                return (final(split.key), split.name, "a person split it off")
            }
        }
        return (key, reading.name, key == reading.key ? reading.rule : "a person merged it")
    }

    /// What a person said about the actor with a key.
    func description(ofActor key: String) -> Description { descriptions[key] ?? Description() }

    /// The key of the actor whose name is given, after all mergers.
    func key(forActorNamed name: String) -> String { final(NameKey.of(name)) }

    private func final(_ key: String) -> String {
        var key = key
        // Every step was made when its end was final, so the chain has no circle; the bound is for a damaged journal.
        for _ in 0...finalKeys.count {
            guard let next = finalKeys[key] else { break }
            key = next
        }
        return key
    }

    // MARK: Events

    /// The events after all decisions.
    func applied(to partition: EventPartition) -> EventPartition {
        var partition = partition
        for decision in decisions {
            switch decision {
            case .mergeEvents(let claims, let into): partition.merge(claims, into: into)
            case .splitEvent(let claims, let name): partition.split(claims, name: name)
            case .pinClaim(let claim, let other): partition.pin(claim, with: other)
            case .renameEvent(let claim, let name): partition.change(claim) { $0.name = name }
            case .setEventKind(let claim, let kind): partition.change(claim) { $0.kind = kind }
            default: break
            }
        }
        return partition
    }
}
