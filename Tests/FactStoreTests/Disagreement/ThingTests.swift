import Testing

@testable import FactStore

@Suite struct ThingTests {
    @Test(arguments: [
        ("enemy artillery units", ["artillery"]), ("drones", ["drone"]), ("of the Syrian air raids", ["air-raid"]),
        ("rockets and mortar rounds", ["projectile"]), ("buildings of the university", ["building"]),
        ("Daesh vehicles", ["vehicle"]), ("villages", ["village"]), ("of them", []), ("", []),
        ("glasses", ["glass"]), ("cities and ports", ["port", "town"]),
    ])
    func `a noun phrase names the kind of its head`(counted: String, kinds: [String]) {
        #expect(Thing(counted: counted).kinds == kinds)
    }

    @Test func `things match by class, by head noun, or when one is left out`() {
        #expect(Thing(counted: "air strikes").matches(Thing(counted: "raids")))
        #expect(!Thing(counted: "drones").matches(Thing(counted: "helicopters")))
        #expect(Thing(counted: "drones").matches(Thing(counted: "")))
    }
}
