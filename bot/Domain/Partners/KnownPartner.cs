using PartnershipBot.Domain.Progress;

namespace PartnershipBot.Domain.Partners;

/// <summary>A partner of the library's list (partenaire, repéré or known).</summary>
/// <param name="Id">Its key.</param>
/// <param name="Profile">Its fields, as a partnership stores them.</param>
public sealed record KnownPartner(string Id, AnswerSheet Profile)
{
    /// <summary>What its row holds beside the profile, under the names of <see cref="PartnerFields"/>.</summary>
    public AnswerSheet Notebook { get; init; } = AnswerSheet.Empty;

    public string Name => Profile.Text(Fields.PartnerName) ?? "";

    /// <summary>What is to be done next, and what was done of it.</summary>
    public IReadOnlyList<PartnerTask> Tasks => Notebook.List<PartnerTask>(PartnerFields.Tasks);

    /// <summary>The contacts of before, the last one last.</summary>
    public IReadOnlyList<FormerContact> FormerContacts => Notebook.List<FormerContact>(PartnerFields.FormerContacts);

    /// <summary>The partners that were merged into this one.</summary>
    public IReadOnlyList<string> Merged => Notebook.List<string>(PartnerFields.Merged);

    /// <summary>The partner into which this one was merged; null when it was not.</summary>
    public string? MergedInto => Notebook.Text(PartnerFields.MergedInto);

    /// <summary>Whether it stands in the list: neither merged nor taken off.</summary>
    public bool IsListed => MergedInto is null && Notebook.Date(PartnerFields.RemovedOn) is null;

    /// <summary>What a partnership with it knows from the beginning: its profile, and the mode that its kind implies.</summary>
    public Dictionary<string, object?> Known()
    {
        var known = Profile.Values.ToDictionary(v => v.Key, object? (v) => v.Value);
        known[Fields.PartnerId] = Id;
        if (Profile.Text(Fields.PartnerKind) is { } kind)
        {
            known[Fields.Mode] = kind == "otherLibrary" ? "interLibrary" : "external";
        }
        return known;
    }

    /// <summary>
    /// The partner as a partnership that has not begun: lists filter it so, and the rules of reminders look at it. Its tasks and
    /// the marks of its reminders are among the answers.
    /// </summary>
    public Partnership AsPartnership() =>
        new(
            Id,
            PartnershipStatus.Identified,
            Profile.With(Notebook.Values!).With([new(Fields.PartnerId, Id)]),
            Tasks is [var first, ..] ? first.ById : "",
            Tasks is [var task, ..] ? task.By : "",
            0,
            default,
            default
        );

    /// <summary>The same for each person who noted a task, with that person's tasks: each is reminded of their own.</summary>
    public IEnumerable<Partnership> AsPartnerships() =>
        Tasks
            .Select(t => t.ById)
            .Distinct()
            .Select(person =>
                (
                    this with
                    {
                        Notebook = Notebook.With([new(PartnerFields.Tasks, AnswerSheet.Write(Tasks.Where(t => t.ById == person)))]),
                    }
                ).AsPartnership()
            );
}
