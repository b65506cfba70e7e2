public import Domain
import Glibc
public import Kiosk
import Wording
import Yams

/// The playlist of a kiosk as a YAML file says it.
public enum PlaylistFile {
  /// The file looked for in the folder of a dataset.
  public static let name = "playlist.yaml"

  /// The playlist that `text`, the content of the file at `path`, says, and everything wrong with
  /// it.
  ///
  /// A slide with a fault is left out, the rest stays; nil is a text that is no playlist at all,
  /// so that whoever asks keeps the last good one.
  public static func parse(
    _ text: String, path: String
  ) -> (playlist: Playlist?, diagnostics: [Diagnostic]) {
    let source = PlacedText(text, path: path)
    switch YamlReader.root(of: source) {
    case .failure(let fault): return (nil, [fault.diagnostic])
    case .success(nil): return (nil, [source.fault("playlist-error", .playlistForm)])
    case .success(let root?):
      var reading = PlaylistReading(source)
      let playlist = reading.playlist(of: root)
      return (playlist, reading.diagnostics)
    }
  }

  /// What the file at `path` says, printed as `shown` in diagnostics; nil and a diagnostic when it
  /// cannot be read.
  public static func read(
    _ path: String, shown: String
  ) -> (playlist: Playlist?, diagnostics: [Diagnostic]) {
    func fault(_ message: Phrase) -> (playlist: Playlist?, diagnostics: [Diagnostic]) {
      (nil, [Diagnostic(file: shown, code: "source-error", severity: .error, message: message)])
    }
    do throws(TextFile.Fault) {
      return parse(try TextFile.read(path), path: shown)
    } catch {
      switch error {
      case .absent: return fault(.fileUnreadable(unsafe String(cString: strerror(ENOENT))))
      case .system(let code):
        return fault(.fileUnreadable(unsafe String(cString: strerror(code))))
      case .tooLarge: return fault(.settingsTooLarge)
      case .notUTF8: return fault(.settingsNotUTF8)
      }
    }
  }
}
