using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Domain;

namespace PartnershipBot.Conversation;

/// <summary>A page that people are sent to when nothing else is left to say.</summary>
internal enum Landing
{
    /// <summary>What can be asked for.</summary>
    Menu,

    /// <summary>The convention of the partnership worked on.</summary>
    Agreement,

    /// <summary>A partnership that is worked on from now on, with its sheet; one that was put aside is brought back.</summary>
    Opened,

    /// <summary>The sheet of a partnership, and nothing else.</summary>
    Sheet,

    /// <summary>The list of partnerships, to open the one that is meant.</summary>
    Which,
}

/// <summary>Shows such a page; the partnership is null for the one worked on.</summary>
internal delegate Task LandingPage(DialogContext dc, Partnership? partnership, CancellationToken ct);
