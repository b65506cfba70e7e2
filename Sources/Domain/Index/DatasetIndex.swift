/// The look-ups into a dataset that do not depend on a day; snapshots of one dataset share them.
final class DatasetIndex: Sendable {
  let places: PlaceIndex
  let catalogue: CatalogueIndex
  let observations: ObservationIndex
  let events: StageEventIndex
  let areas: AreaRowIndex

  init(_ dataset: Dataset) {
    let others: (PlaceIndex, CatalogueIndex, StageEventIndex, AreaRowIndex)
    (observations, others) = SideBySide.both {
      ObservationIndex(dataset.observations)
    } and: {
      (
        PlaceIndex(dataset), CatalogueIndex(dataset), StageEventIndex(dataset.stageEvents),
        AreaRowIndex(dataset)
      )
    }
    (places, catalogue, events, areas) = others
  }
}
