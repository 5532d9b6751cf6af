// Each test starts programs of its own; one after the other they do not slow each other down.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
