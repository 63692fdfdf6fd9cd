import TestSupport
import Testing

@Suite struct ExtractTests {
    @Test func `documents of standard input are answered before the next is read`() throws {
        // The second line comes only after the first answer was read: a program that waits would hang.
        let workspace = try Workspace()
        let line = #"{"document":"a","text":"Five people were killed on Monday.","published":"2023-09-20"}"#
        let result = try workspace.shell(
            """
            coproc "$FACTDB_BINARY" extract -
            echo '\(line)' >&${COPROC[1]}
            read -r -t 60 first <&${COPROC[0]} || exit 9
            echo "$first"
            exec {COPROC[1]}>&-
            wait
            """)
        #expect(result.code == 0, "\(result.errorText)")
        #expect(result.text.hasPrefix(#"{"document":"a","start":0,"end":11,"text":"Five people","low":5,"high":5,"#))
    }
}
