using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Domain;

namespace PartnershipBot.Conversation;

/// <summary>Where people are sent when what they asked for is done, or cannot be.</summary>
internal static class Navigation
{
    /// <summary>What can be asked for here.</summary>
    public static Task MenuAsync(DialogContext dc, CancellationToken ct) => FeatureBook.LandAsync(Landing.Menu, dc, null, ct);

    /// <summary>The convention of the partnership worked on; what waits goes on waiting.</summary>
    public static Task AgreementAsync(DialogContext dc, CancellationToken ct) => FeatureBook.LandAsync(Landing.Agreement, dc, null, ct);

    /// <summary>Works on a partnership and shows its sheet.</summary>
    public static Task OpenAsync(DialogContext dc, Partnership partnership, CancellationToken ct) =>
        FeatureBook.LandAsync(Landing.Opened, dc, partnership, ct);

    /// <summary>Shows the sheet of a partnership.</summary>
    public static Task SheetAsync(DialogContext dc, Partnership partnership, CancellationToken ct) =>
        FeatureBook.LandAsync(Landing.Sheet, dc, partnership, ct);

    /// <summary>Asks which partnership is meant, with the list of them; without any, how the first is begun.</summary>
    public static Task WhichAsync(DialogContext dc, CancellationToken ct) => FeatureBook.LandAsync(Landing.Which, dc, null, ct);
}
