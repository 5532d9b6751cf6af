namespace PartnershipBot.Storage.Export;

/// <summary>Something wrong with a row: where, and what; ids, never an answer.</summary>
internal readonly record struct Finding(ExportRow Row, string Problem)
{
    public override string ToString() => $"{Row.Place}: {Problem}";
}
