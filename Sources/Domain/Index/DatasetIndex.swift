/// The look-ups into a dataset that do not depend on a day; snapshots of one dataset share them.
final class DatasetIndex: Sendable {
  let places: PlaceIndex
  let catalogue: CatalogueIndex
  let observations: ObservationIndex
  let events: StageEventIndex
  let areas: AreaRowIndex

  init(_ dataset: Dataset) {
    places = PlaceIndex(dataset)
    catalogue = CatalogueIndex(dataset)
    observations = ObservationIndex(dataset.observations)
    events = StageEventIndex(dataset.stageEvents)
    areas = AreaRowIndex(dataset)
  }
}
