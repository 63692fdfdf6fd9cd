import Foundation
import PackagePlugin

/// Runs `embedtext` over a target's data files: every `.sql` and `.txt` file below the target's folder,
/// and for FactSQL the one definition of the tables, `schema.sql` at the package's root.
@main
struct EmbedText: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        var inputs: [URL] = []
        if target.name == "FactSQL" {
            inputs.append(context.package.directoryURL.appending(path: "schema.sql"))
        }
        let files = FileManager.default.enumerator(at: target.directoryURL, includingPropertiesForKeys: nil)
        while let url = files?.nextObject() as? URL {
            if ["sql", "txt"].contains(url.pathExtension) { inputs.append(url) }
        }
        // The folder's order differs from machine to machine; the output must not.
        inputs.sort { $0.path < $1.path }
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedText.swift")
        return [
            .buildCommand(
                displayName: "Embedding the data files of \(target.name)",
                executable: try context.tool(named: "embedtext").url,
                arguments: [output.path] + inputs.map(\.path),
                inputFiles: inputs,
                outputFiles: [output])
        ]
    }
}
