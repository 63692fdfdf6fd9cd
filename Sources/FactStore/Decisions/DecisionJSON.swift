/// Decisions as the journal keeps them: one flat JSON object each.
extension Decision {
    /// The object.
    var json: String {
        var json = JSONText()
        json.object { json in
            func put(_ key: String, _ value: String?) {
                json.key(key)
                json.string(value)
            }
            func put(_ key: String, _ value: Int64) {
                json.key(key)
                json.integer(Int(value))
            }
            func put(_ key: String, _ values: [String]) {
                json.key(key)
                json.array { json in for value in values { json.string(value) } }
            }
            func put(_ key: String, _ values: [Int64]) {
                json.key(key)
                json.array { json in for value in values { json.integer(Int(value)) } }
            }
            switch self {
            case .mergeActors(let actors, let into):
                put("actors", actors)
                put("into", into)
            case .splitActor(let actor, let wordings, let name):
                put("actor", actor)
                put("wordings", wordings)
                put("name", name)
            case .renameActor(let actor, let name):
                put("actor", actor)
                put("name", name)
            case .setActorKind(let actor, let kind):
                put("actor", actor)
                put("kind", kind.rawValue)
            case .setActorParty(let actor, let party):
                put("actor", actor)
                put("party", party)
            case .mergeEvents(let claims, let into):
                put("claims", claims)
                put("into", into)
            case .splitEvent(let claims, let name):
                put("claims", claims)
                put("name", name)
            case .pinClaim(let claim, let other):
                put("claim", claim)
                put("with", other)
            case .renameEvent(let claim, let name):
                put("claim", claim)
                put("name", name)
            case .setEventKind(let claim, let kind):
                put("claim", claim)
                put("kind", kind)
            }
        }
        return json.text
    }

    /// The decision that a journal's action and object tell; `nil` for what this factdb does not know.
    init?(action: String, json: String) {
        guard case .object(let members)? = try? JSONReader.read(Array(json.utf8)) else { return nil }
        func value(_ key: String) -> JSONValue? { members.first { $0.key == key }?.value }
        func text(_ key: String) -> String? { if case .string(let text)? = value(key) { text } else { nil } }
        func id(_ key: String) -> Int64? { value(key)?.id }
        func texts(_ key: String) -> [String] {
            guard case .array(let values)? = value(key) else { return [] }
            return values.compactMap { if case .string(let text) = $0 { text } else { nil } }
        }
        func ids(_ key: String) -> [Int64] {
            guard case .array(let values)? = value(key) else { return [] }
            return values.compactMap(\.id)
        }
        let found: Decision? =
            switch action {
            case "actor merge": text("into").map { .mergeActors(texts("actors"), into: $0) }
            case "actor split":
                text("actor").flatMap { actor in
                    text("name").map { .splitActor(actor, wordings: texts("wordings"), name: $0) }
                }
            case "actor rename": text("actor").flatMap { actor in text("name").map { .renameActor(actor, name: $0) } }
            case "actor kind":
                text("actor").flatMap { actor in
                    text("kind").flatMap(ActorKind.init(rawValue:)).map { .setActorKind(actor, $0) }
                }
            case "actor party": text("actor").map { .setActorParty($0, text("party")) }
            case "event merge": id("into").map { .mergeEvents(ids("claims"), into: $0) }
            case "event split": .splitEvent(ids("claims"), name: text("name"))
            case "event pin": id("claim").flatMap { claim in id("with").map { .pinClaim(claim, with: $0) } }
            case "event rename": id("claim").flatMap { claim in text("name").map { .renameEvent(claim, name: $0) } }
            case "event kind": id("claim").flatMap { claim in text("kind").map { .setEventKind(claim, $0) } }
            default: nil
            }
        guard let found else { return nil }
        self = found
    }
}

extension JSONValue {
    fileprivate var id: Int64? { if case .number(let number) = self { Int64(exactly: number) } else { nil } }
}
