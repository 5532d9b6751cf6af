using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;
using PartnershipBot.Cards;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Conversation.Changes;
using PartnershipBot.Documents;
using PartnershipBot.Files;
using PartnershipBot.Language;
using PartnershipBot.Storage;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Conversation;

/// <summary>
/// One capability: what it adds to the interview and to the conversation, on one page. The engine knows features by this
/// class alone; Program.cs lists them.
/// </summary>
internal abstract class Feature
{
    /// <summary>The stages whose questions it asks, with what they do beside asking.</summary>
    public virtual IReadOnlyList<StageUse> Stages => [];

    /// <summary>The pages of it to which others send people.</summary>
    public virtual IReadOnlyDictionary<Landing, LandingPage> Pages => new Dictionary<Landing, LandingPage>();

    /// <summary>What can be asked of it; of two for one command the first is tried first.</summary>
    public virtual IEnumerable<Request> Requests(IServiceProvider services) => [];

    /// <summary>The dialogs it begins, those of its stages aside.</summary>
    public virtual IEnumerable<Dialog> Dialogs(IServiceProvider services) => [];

    /// <summary>What it does to a partnership as a whole, once that was confirmed.</summary>
    public virtual IReadOnlyList<Change> Changes => [];

    /// <summary>The documents that it makes of a partnership.</summary>
    public virtual IReadOnlyList<Papers.Paper> Papers => [];

    /// <summary>What of it a library may have a text of its own for.</summary>
    public virtual IReadOnlyList<Papers.Templates.TemplateKind> Templates =>
        [.. Papers.Select(p => p.Template).OfType<Papers.Templates.TemplateKind>()];

    /// <summary>A document of the library as a whole; null when it is none of this feature's.</summary>
    public virtual Task<NamedFile?> MakeAsync(
        IServiceProvider services,
        UnitOfWork work,
        DocumentRef document,
        DateOnly today,
        CancellationToken ct
    ) => Task.FromResult<NamedFile?>(null);

    /// <summary>Its services and their settings.</summary>
    public virtual void AddServices(IServiceCollection services, IConfiguration configuration) { }

    /// <summary>Its addresses on the web.</summary>
    public virtual void Map(IEndpointRouteBuilder routes) { }

    /// <summary>The place for an answer for which one of its dialogs waits; null when none does.</summary>
    public virtual Interview.Slot? SlotOf(DialogInstance? waiting) => null;

    /// <summary>Whether one of its dialogs that waits answers a command itself, such as « aide » or « plus tard ».</summary>
    public virtual bool Answers(Command command, DialogInstance? waiting) => false;

    /// <summary>The names of its dialogs that only yes or no answers: whoever leaves them means no.</summary>
    public virtual IReadOnlyList<string> YesNoDialogs => [];

    /// <summary>
    /// What « annuler » means while one of its dialogs waits; null when none does, or where it means what it always does.
    /// </summary>
    public virtual Task<Cancelling?> CancelsAsync(DialogContext dc, CancellationToken ct) => Task.FromResult<Cancelling?>(null);

    /// <summary>Whether the words that came with the arrival in a library are answered there as usual.</summary>
    public virtual Task<bool> ArrivesAsync(DialogContext dc, CancellationToken ct) => Task.FromResult(true);

    /// <summary>Says first what waits for whoever comes; the words that they came with are answered afterwards.</summary>
    public virtual Task VisitedAsync(ITurnContext context, Turn turn, CancellationToken ct) => Task.CompletedTask;

    /// <summary>What the bot says of itself when it arrives; null where another feature does.</summary>
    public virtual AdaptiveCard? Welcome(Turn turn) => null;

    /// <summary>Takes what a control of the client below one of our messages sends; false when it is none of this feature's.</summary>
    public virtual Task<bool> SubmitsAsync(Turn turn, JObject value, CancellationToken ct) => Task.FromResult(false);

    /// <summary>
    /// What of the library fits what somebody types into a list of a card, as its titles and values; null when it is none of this
    /// feature's lists. Changes nothing.
    /// </summary>
    /// <param name="list">The name of the list, one of <see cref="SearchedChoices"/>.</param>
    public virtual Task<IReadOnlyList<(string Title, string Value)>?> ChoicesAsync(
        Turn turn,
        string list,
        string query,
        CancellationToken ct
    ) => Task.FromResult<IReadOnlyList<(string, string)>?>(null);

    /// <summary>
    /// What is shown of one of its addresses where somebody pastes it, to everybody who is there: a title and a sentence that hold
    /// nothing of anybody's; null when it is none of this feature's.
    /// </summary>
    /// <param name="path">What stands behind the program's own address, without a slash before it.</param>
    public virtual (string Title, string Text)? PreviewOf(Texts texts, string path) => null;

    /// <summary>Takes a text before the question that waits reads it: somebody else’s words are no answer. False when it is none.</summary>
    public virtual Task<bool> HearsAsync(DialogContext dc, string text, CancellationToken ct) => Task.FromResult(false);

    /// <summary>Takes a file that was sent; false when it is none of this feature's.</summary>
    public virtual Task<bool> TakesFileAsync(DialogContext dc, IServiceProvider services, CancellationToken ct) => Task.FromResult(false);

    /// <summary>
    /// Takes what somebody tells while a question or a card waits that it does not answer; false when it is none of this feature's.
    /// </summary>
    /// <param name="slot">The place that the question is about; null when a card waits.</param>
    public virtual Task<bool> OverhearsAsync(DialogContext dc, Interview.Slot? slot, CancellationToken ct) => Task.FromResult(false);

    /// <summary>Takes a text that is nothing else for the name of something; false when nothing has such a name.</summary>
    public virtual Task<bool> FindsAsync(DialogContext dc, string text, CancellationToken ct) => Task.FromResult(false);

    /// <summary>A card of it as it is now, for a client that asks again; null when there is none. Changes nothing.</summary>
    public virtual Task<AdaptiveCard?> RefreshAsync(Turn turn, string shows, CardData asked, CancellationToken ct) =>
        Task.FromResult<AdaptiveCard?>(null);
}
