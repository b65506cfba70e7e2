import ArgumentParser
import Domain
import Settings
import Surface

extension SharedOptions {
  /// The themes to go through, and the place of the chosen one.
  ///
  /// `isColoured` says whether there are colours to show: without them, and without a choice, the
  /// theme without colours is the first. A choice that cannot be read is a usage error.
  func themes(isColoured: Bool) throws -> (all: [Theme], chosen: Int) {
    let shelf = ThemeShelf(
      executable: Environment.executable, environment: Environment.variables)
    var all = shelf.names.compactMap { shelf.theme($0).theme }
    let name = theme ?? (isColoured ? ThemeShelf.standard.name : ThemeShelf.colourless.name)
    let (found, diagnostics) = shelf.theme(name)
    for diagnostic in diagnostics where theme != nil {
      complain("\(diagnostic.file): \(diagnostic.message[language])")
    }
    guard let found else { throw ExitCode.validationFailure }
    if let place = all.firstIndex(where: { $0.name == found.name }) {
      all[place] = found
      return (all, place)
    }
    return ([found] + all, 0)
  }
}
