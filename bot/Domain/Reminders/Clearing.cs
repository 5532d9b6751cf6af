namespace PartnershipBot.Domain.Reminders;

/// <summary>What a library was told will be erased because it has been kept for long enough.</summary>
/// <param name="ToldOn">The first day on which it can be told.</param>
/// <param name="On">The day on which it goes.</param>
/// <param name="Drafts">How many partnerships that were never signed.</param>
/// <param name="Contacts">How many contacts of partners without a partnership.</param>
/// <param name="Lines">How many lines of history.</param>
/// <param name="Reminders">How many notes of reminders that were sent.</param>
public sealed record Clearing(DateOnly ToldOn, DateOnly On, int Drafts, int Contacts, int Lines, int Reminders)
{
    /// <summary>The columns in the library's own answers.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "retention_toldOn",
        "retention_on",
        "retention_drafts",
        "retention_contacts",
        "retention_lines",
        "retention_reminders",
    ];

    /// <summary>The same, taken away.</summary>
    public static IReadOnlyDictionary<string, object?> None { get; } = Names.ToDictionary(n => n, _ => (object?)null);

    /// <summary>As the library's own answers keep it.</summary>
    public IReadOnlyDictionary<string, object?> Columns() =>
        Names
            .Zip((object?[])[AnswerSheet.Write(ToldOn), AnswerSheet.Write(On), Drafts, Contacts, Lines, Reminders])
            .ToDictionary(c => c.First, c => c.Second);

    /// <summary>What the library's own answers keep; null when nothing was told.</summary>
    public static Clearing? Read(AnswerSheet library)
    {
        return library.Date(Names[0]) is { } told && library.Date(Names[1]) is { } on
            ? new Clearing(told, on, Number(2), Number(3), Number(4), Number(5))
            : null;

        int Number(int column) => library.Whole(Names[column]) ?? 0;
    }

    /// <summary>The numbers as an anchor carries them.</summary>
    public string Detail => $"{Drafts} {Contacts} {Lines} {Reminders}";
}
