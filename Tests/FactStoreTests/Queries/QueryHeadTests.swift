import Testing

@testable import FactStore

@Suite struct QueryHeadTests {
    @Test func `a head gives title, purpose, parameters and the wide column`() throws {
        let query = try read(
            """
            -- title: Two things
            -- purpose: To see
            --     both at once.
            --
            -- param: actor actor: who
            -- param: outlets integer = 2: at least so many: or more
            -- param: side text =: whose
            -- wide: outlet = figure

            SELECT 1 -- title: not in the head
            """)
        #expect(query.title == "Two things" && query.purpose == "To see both at once.")
        #expect(
            query.parameters == [
                QueryParameter(name: "actor", kind: .actor, defaultValue: nil, meaning: "who"),
                QueryParameter(
                    name: "outlets", kind: .integer, defaultValue: "2", meaning: "at least so many: or more"),
                QueryParameter(name: "side", kind: .text, defaultValue: "", meaning: "whose"),
            ])
        #expect(query.wide == SavedQuery.Wide(column: "outlet", value: "figure"))
    }

    @Test func `without a head the name is the title`() throws {
        let query = try read("SELECT 1")
        #expect(query.title == "mine" && query.parameters.isEmpty && query.wide == nil)
    }

    @Test(arguments: [
        ("-- title: x\n-- param: actor", 2, "the parameter “actor” has no meaning"),
        ("-- param: actor: who", 1, "“actor” is not a parameter's name and kind"),
        ("-- param: actor person: who", 1, "“actor person” is not a parameter's name and kind"),
        ("-- param: a text: x\n-- param: a text: x", 2, "the parameter “a” is declared twice"),
        ("-- wide: outlet", 1, "“outlet” does not name two columns"),
    ])
    func `a head that is wrong is told with its line`(sql: String, line: Int, message: String) {
        let error = storeError { () throws(StoreError) in _ = try read(sql) }
        #expect(error?.kind == .badInput)
        #expect(error?.message == message)
        #expect(error?.place == StoreError.Place(file: "mine.sql", line: line))
        #expect(error?.remedy != nil)
    }

    private func read(_ sql: String) throws(StoreError) -> SavedQuery {
        try QueryHead.read(sql, name: "mine", isBuiltIn: false, file: "mine.sql")
    }
}
