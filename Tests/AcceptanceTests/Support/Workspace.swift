import Foundation
import TestSupport
import Testing

/// A folder with a store, and the built binary run in it as a user runs it.
struct Workspace {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// A workspace whose store holds the claims of a CSV text.
    init(claims: String) throws {
        try self.init()
        try folder.write(claims, to: "claims.csv")
        let result = try run("import", "claims.csv")
        try #require(result.code == 0, "\(result.errorText)")
    }

    static let binary = ProcessRunner.built("factdb")

    /// Runs factdb in the folder.
    @discardableResult
    func run(
        _ arguments: String..., input: String = "", environment: [String: String] = [:]
    ) throws -> ProcessResult {
        try run(arguments, input: input, environment: environment)
    }

    /// Runs factdb in the folder.
    @discardableResult
    func run(
        _ arguments: [String], input: String = "", environment: [String: String] = [:]
    ) throws -> ProcessResult {
        try ProcessRunner.run(
            Self.binary, arguments, input: Data(input.utf8), in: folder.path, environment: environment)
    }

    /// Runs a line of bash in the folder; `$FACTDB_BINARY` is the binary.
    func shell(_ line: String) throws -> ProcessResult {
        try ProcessRunner.run(
            "/bin/bash", ["-c", line], in: folder.path, environment: ["FACTDB_BINARY": Self.binary])
    }

    /// What a command prints, when it ends well.
    func output(
        of arguments: String..., input: String = "", sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> String {
        let result = try run(arguments, input: input)
        #expect(result.code == 0, "\(result.errorText)", sourceLocation: sourceLocation)
        return result.text
    }
}

/// Texts that the tests of several commands read.
enum Samples {
    /// Two outlets on one offensive, as front matter and text.
    static let gazette = """
        ---
        outlet: The Gazette
        published: 2023-09-20
        title: "Ceasefire: what we know"
        url: https://gazette.example/1
        ---
        At least 32 people were killed on Tuesday, officials said.
        """

    /// Curated claims of two outlets on one event; the two civilians are among the 27.
    static let claims = """
        document,outlet,published,url,low,high,qualifier,counted,measure,group,side,actor,cue,modality,asOf,eventStart,eventEnd,\
        place,event,subsetOf,quote
        gazette-1,The Gazette,2023-09-20,https://gazette.example/1,32,,at_least,people,killed,people,Karabakh,Karabakh officials,\
        said,asserted,2023-09-20,2023-09-19,2023-09-20,Karabakh,offensive,,"They lost ""at least 32"" people, officials said."
        courier-7,Harbour Courier,2023-09-20,,27,27,exactly,people,killed,people,Karabakh,the separatists,reported,asserted,\
        2023-09-20,2023-09-19,2023-09-20,Karabakh,offensive,,"The separatists reported that 27 people, including two civilians, \
        had been killed."
        courier-7,Harbour Courier,2023-09-20,,2,2,exactly,civilians,killed,civilians,Karabakh,the separatists,reported,asserted,\
        2023-09-20,2023-09-19,2023-09-20,Karabakh,offensive,0,
        gazette-2,The Gazette,2023-09-21,,201,,more_than,people,killed,people,Karabakh,,,asserted,2023-09-20,2023-09-19,\
        2023-09-20,Karabakh,offensive,,=More than 200 died

        """
}
