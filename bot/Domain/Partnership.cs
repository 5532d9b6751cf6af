using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Domain.Reviews;

namespace PartnershipBot.Domain;

/// <summary>A partnership (partenariat): one record from first contact to closure.</summary>
/// <param name="Id">Its key inside the library.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Answers">What the librarian has answered.</param>
/// <param name="OwnerId">The person who follows it.</param>
/// <param name="OwnerName">That person's name, as the client gave it.</param>
/// <param name="Revision">Grows by one with every stored change; a card made for an older one is out of date.</param>
/// <param name="CreatedAt">When it began.</param>
/// <param name="UpdatedAt">When it last changed.</param>
public sealed record Partnership(
    string Id,
    PartnershipStatus Status,
    AnswerSheet Answers,
    string OwnerId,
    string OwnerName,
    int Revision,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt
)
{
    /// <summary>When a discarded draft was put aside; it can be brought back for <see cref="DaysToRestore"/> days.</summary>
    public DateTimeOffset? DiscardedAt { get; init; }

    /// <summary>For how long a discarded draft can be brought back.</summary>
    public const int DaysToRestore = 30;

    /// <summary>The partner of the library's list with whom it is made; null until its name is known.</summary>
    public string? PartnerId => Answers.Text(Fields.PartnerId);

    /// <summary>The partners of the list with whom it is made, the first one first.</summary>
    public IReadOnlyList<string> PartnerIds => [.. CoPartners.Views(Answers).Select(view => view.Text(Fields.PartnerId)).OfType<string>()];

    /// <summary>The partnership as the partner of an id sees it, who is then its only one; itself where it is not with that partner.</summary>
    public Partnership SeenBy(string partnerId) =>
        CoPartners.Views(this).FirstOrDefault(view => view.PartnerId == partnerId) is { } seen
            ? seen with
            {
                Answers = seen.Answers.With([new(Fields.CoPartners, null)]),
            }
            : this;

    /// <summary>What each of its partners says in a field, such as the kind: each once, the first partner’s first.</summary>
    public IReadOnlyList<string> OfPartners(string field) =>
        [.. CoPartners.Views(Answers).Select(view => view.Text(field)).OfType<string>().Distinct()];

    /// <summary>Whether this is a partner of the list rather than a partnership with it.</summary>
    public bool IsPartnerAlone => Id.Length > 0 && Id == PartnerId;

    /// <summary>The project's title, or the partner's name before it has one.</summary>
    public string Name => Answers.Text(Fields.Title) ?? Answers.Text(Fields.PartnerName) ?? "";

    /// <summary>What both sides want to do together.</summary>
    public Project Project => new(Answers);

    /// <summary>The convention.</summary>
    public Agreement Agreement => new(Answers);

    /// <summary>The review in hand, or the last one.</summary>
    public Evaluation Evaluation => new(Answers);

    /// <summary>What was decided after it.</summary>
    public Decision Decision => new(Answers);

    /// <summary>Which cycle of the same partnership this is, from 1.</summary>
    public int Cycle => Answers.Whole(Fields.Cycle) ?? 1;

    /// <summary>Whether the convention is signed: from then on only an amendment changes it.</summary>
    public bool IsSigned => Agreement.SignedOn is not null || Transitions.IsSigned(Status);

    /// <summary>Whether answers of the first three stages may still be given or changed: nothing is signed yet.</summary>
    public bool IsDraft => Transitions.IsDraft(Status) && !IsSigned;

    /// <summary>Whether an amendment is being prepared, approved or signed.</summary>
    public bool IsBeingAmended =>
        IsSigned && Status is PartnershipStatus.Amending or PartnershipStatus.AwaitingApproval or PartnershipStatus.AwaitingSignature;

    /// <summary>The partnership once it is closed: its agreement does not renew itself any more.</summary>
    public Partnership ClosedOn(DateOnly day) => this with { Answers = Answers.With([new(Fields.ClosedOn, AnswerSheet.Write(day))]) };

    /// <summary>The partnership in another status; a transition that the life of a partnership does not allow is a defect.</summary>
    /// <exception cref="InvalidOperationException">The transition is not in the table.</exception>
    public Partnership TransitionedTo(PartnershipStatus status) =>
        Status == status ? this
        : Transitions.Allows(Status, status) ? this with { Status = status }
        : throw new InvalidOperationException($"A partnership cannot go from {Status} to {status}.");
}
