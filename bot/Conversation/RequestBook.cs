using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Conversation.Changes;
using PartnershipBot.Conversation.Forms;
using PartnershipBot.Language;
using PartnershipBot.Turns;
using PartnershipBot.Turns.Inbound;
using PartnershipBot.Understanding.Commands;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Conversation;

/// <summary>Everything that can be asked for, and the way from a command, a button or a typed title to it.</summary>
internal sealed class RequestBook
{
    private readonly IReadOnlyList<Request> _requests;
    private readonly ILookup<Command, Request> _byCommand;
    private readonly ILookup<string, Request> _byVerb;

    /// <summary>The keys of the titles that a text says, folded, of those that stand alone.</summary>
    private readonly ILookup<string, (Request Request, string Key)> _byTitle;

    public RequestBook(IServiceProvider services)
    {
        var answering = new Answering();
        _requests =
        [
            .. FeatureBook.All.SelectMany(f => f.Requests(services)),
            .. ChangeBook.All.Select(change => new ChangeRequest(change)),
            new FormRequest(answering),
            new SaveRequest(new FormSaving(answering)),
            new RecapRequest(),
            new EditRequest(),
            new ConfirmRequest(),
            new EssentialsRequest(),
            new ChooseRequest(),
            new BundleRequest(answering),
            new NothingWaitsRequest(),
        ];
        _byCommand = _requests.SelectMany(r => r.Commands.Select(c => (Command: c, Request: r))).ToLookup(p => p.Command, p => p.Request);
        _byVerb = _requests
            .SelectMany(r => r.Verbs.Select(v => (Verb: v, Request: r)))
            .ToLookup(p => p.Verb, p => p.Request, StringComparer.Ordinal);
        _byTitle = _requests
            .SelectMany(r => r.Titles.SelectMany(key => Replies.Titles(key).Select(said => (Said: said, Of: (r, key)))))
            .ToLookup(p => p.Said, p => p.Of, StringComparer.Ordinal);
        VerbsAnywhere = _byVerb.Where(v => v.Any(IsAnywhere)).Select(v => v.Key).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The verbs of the buttons that act in a team or a group too.</summary>
    public IReadOnlySet<string> VerbsAnywhere { get; }

    /// <summary>Does what a command asks; false when it belongs to the question that waits.</summary>
    public Task<bool> RunAsync(DialogContext dc, Command command, CancellationToken ct) =>
        RunFirstAsync(_byCommand[command], dc, new Asked { Command = command }, ct);

    private static bool IsAnywhere(Request request) => request.Place == RequestPlace.Anywhere;

    /// <summary>Whether a request can be answered where the turn is.</summary>
    private static bool IsHere(Request request, DialogContext dc) => IsAnywhere(request) || Turn.Of(dc.Context).Scope.IsPersonal;

    /// <summary>
    /// What is typed instead of pressed: the title of a button does the same, in either language, whatever the case and the
    /// accents. A title that stands several times is typed with its subject. False when the text is no button's title.
    /// </summary>
    public async Task<bool> RunTypedAsync(DialogContext dc, string text, CancellationToken ct)
    {
        var said = TypedText.Fold(text);
        var elsewhere = false;
        foreach (var request in _requests)
        {
            foreach (var asked in AskedBy(request, said))
            {
                if (!IsHere(request, dc))
                {
                    elsewhere = true;
                }
                else if (await request.RunAsync(dc, asked, ct))
                {
                    return true;
                }
            }
        }
        if (elsewhere)
        {
            await TeamReplies.ElsewhereAsync(dc, text, ct);
        }
        return elsewhere;
    }

    /// <summary>What a text asks for by the title of a button, with or without its subject; nothing is done.</summary>
    public IEnumerable<Asked> AskedBy(string text)
    {
        var said = TypedText.Fold(text);
        return _requests.SelectMany(r => AskedBy(r, said));
    }

    /// <summary>How a request is asked for by a text, folded.</summary>
    private IEnumerable<Asked> AskedBy(Request request, string said)
    {
        if (_byTitle[said].FirstOrDefault(t => t.Request == request).Key is { } title)
        {
            yield return new Asked { Title = title };
        }
        foreach (var key in request.TitlesWithSubject)
        {
            if (Subject(said, key) is { } subject)
            {
                yield return new Asked { Title = key, Subject = subject };
            }
        }
    }

    /// <summary>
    /// Does what the button of a card asks for, when the card still shows what the request needs; otherwise shows the present
    /// state.
    /// </summary>
    public async Task RunCardAsync(DialogContext dc, PressedButton button, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var card = new CardData(button);
        if (card.Verb is not { } verb || !_byVerb.Contains(verb))
        {
            await CardReplies.UnexpectedAsync(dc, ct);
            return;
        }
        if (card.Library != turn.Scope.Library && !(card.IsUnbound && _byVerb[verb].All(r => r.Need == CardNeed.Nothing)))
        {
            await CardReplies.NotAvailableAsync(dc, ct);
            return;
        }
        if (!_byVerb[verb].Any(r => IsHere(r, dc)))
        {
            await TeamReplies.ElsewhereAsync(dc, TitleOf(_byVerb[verb], turn.Texts), ct);
            return;
        }
        if (card.ChoseNothing)
        {
            await dc.Context.SendAsync(turn.Texts.Say("choiceMissing"), ct);
            return;
        }
        if (await turn.TransferredToAsync(card.PartnershipId, ct) is { } target)
        {
            await CardReplies.MovedAsync(dc, target, ct);
            return;
        }
        foreach (var request in _byVerb[verb].Where(r => IsHere(r, dc)))
        {
            var asked = new Asked { Card = card };
            if (request.Need != CardNeed.Nothing)
            {
                asked = asked with
                {
                    CardPartnership = card.PartnershipId.Length == 0 ? null : await turn.FindAsync(card.PartnershipId, ct),
                };
                if (asked.CardPartnership is null && (card.PartnershipId.Length > 0 || request.Need == CardNeed.Partnership))
                {
                    await CardReplies.NotAvailableAsync(dc, ct);
                    return;
                }
                if (
                    (request.Need is CardNeed.Same or CardNeed.Present && asked.CardPartnership?.Id != turn.Current?.Id)
                    || (request.Need == CardNeed.Present && card.Revision != (turn.Current?.Revision ?? 0))
                )
                {
                    await CardReplies.StaleAsync(dc, asked.CardPartnership, ct);
                    return;
                }
            }
            if (await request.RunAsync(dc, asked, ct))
            {
                return;
            }
        }
        await CardReplies.UnexpectedAsync(dc, ct);
    }

    private static async Task<bool> RunFirstAsync(IEnumerable<Request> requests, DialogContext dc, Asked asked, CancellationToken ct)
    {
        var elsewhere = false;
        foreach (var request in requests)
        {
            if (!IsHere(request, dc))
            {
                elsewhere = true;
            }
            else if (await request.RunAsync(dc, asked, ct))
            {
                return true;
            }
        }
        if (elsewhere)
        {
            await TeamReplies.ElsewhereAsync(dc, Turn.Of(dc.Context).Incoming.Text, ct);
        }
        return elsewhere;
    }

    /// <summary>What is typed instead of a button, where the verb tells; otherwise what shows the menu.</summary>
    private static string TitleOf(IEnumerable<Request> requests, Texts texts) =>
        texts.Say(requests.ToList() is [{ Verbs.Count: 1, Titles: [var title] }] ? title : "teamMenuMessage");

    /// <summary>What follows a button's title, or null.</summary>
    private static string? Subject(string said, string key) =>
        Replies
            .Titles(key)
            .Where(title => said.StartsWith(title + " ", StringComparison.Ordinal))
            .Select(title => said[(title.Length + 1)..].Trim('«', '»', '"', '“', '”', ' ').TrimStart(':', ' '))
            .FirstOrDefault(subject => subject.Length > 0);
}
