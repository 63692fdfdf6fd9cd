import ArgumentParser
import FactStore
import Testing

@testable import factdb

@Suite struct StoreErrorCodeTests {
    @Test func `every kind of error has the exit code that is promised`() {
        let codes: [StoreError.Kind: Int32] = [
            .usage: 64, .badInput: 65, .foreign: 65, .newer: 65, .older: 65, .notFound: 66, .internal: 70,
            .cannotWrite: 73,
            .io: 74,
            .busy: 75,
        ]
        for kind in StoreError.Kind.allCases {
            #expect(StoreError(kind, "").exitCode.rawValue == codes[kind])
        }
    }
}
