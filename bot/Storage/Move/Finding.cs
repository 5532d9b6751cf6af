namespace PartnershipBot.Storage;

/// <summary>Something wrong with a row: where, and what; ids, never an answer.</summary>
internal readonly record struct Finding(MoveRow Row, string Problem)
{
    public override string ToString() => $"{Row.Place}: {Problem}";
}
