public import Domain

/// What a row of a listing speaks of; a cursor, a fold and a sort hold on to it through reloads.
public enum RowID: Hashable, Sendable {
  case area(AreaCode)
  case centre(String)
  case chapter(String)
  case article(String)
  case measure(String)
  case indicator(String)
  case figure(FigureKey)
  case serviceClass(ServiceClass)
  case node(String)
  case serviceItem(String, AreaCode)
  case month(Month)
  case event(measure: String, area: AreaCode, order: Int)
  case file(String)
  case diagnostic(Diagnostic)
  case alert(measure: String, area: AreaCode)
  /// An alert that is not that of a light, by its id.
  case alarm(String, NoteSubject)
  case change(ObservedChange)
  case reporting(ReportingTable)
}
