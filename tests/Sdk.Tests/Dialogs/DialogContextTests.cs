using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Sdk.Tests.Turns;

namespace Sdk.Tests.Dialogs;

public class DialogContextTests
{
    private readonly Asks _first = new("first", "first?");
    private readonly Asks _second = new("second", "second?");
    private readonly Talk _talk;

    public DialogContextTests() => _talk = new Talk(_first, _second);

    [Fact]
    public async Task a_dialog_begun_on_another_one_is_on_top()
    {
        await BeginBothAsync();

        _talk.State.DialogStack.Select(instance => instance.Id).ShouldBe(["second", "first"]);
    }

    [Fact]
    public async Task a_replaced_dialog_gives_its_place_without_resuming_the_one_below()
    {
        await _talk.TurnAsync(dc => dc.BeginDialogAsync("first"));
        await _talk.TurnAsync(dc => dc.ReplaceDialogAsync("second"));

        _talk.State.DialogStack.Select(instance => instance.Id).ShouldBe(["second"]);
        _first.Events.ShouldBe(["end ReplaceCalled"]);
    }

    [Fact]
    public async Task cancelling_ends_every_dialog_from_the_top()
    {
        await BeginBothAsync();

        var result = await _talk.TurnAsync(dc => dc.CancelAllDialogsAsync());

        result.Status.ShouldBe(DialogTurnStatus.Cancelled);
        _talk.State.DialogStack.ShouldBeEmpty();
        _second.Events.ShouldBe(["end CancelCalled"]);
        _first.Events.ShouldBe(["cancelDialog", "end CancelCalled"]);
    }

    [Fact]
    public async Task a_dialog_below_may_stop_the_cancelling()
    {
        var keeps = new Asks("keeps", "?") { Handles = DialogEvents.CancelDialog };
        var talk = new Talk(keeps, _second);
        await talk.TurnAsync(dc => dc.BeginDialogAsync("keeps"));
        await talk.TurnAsync(dc => dc.BeginDialogAsync("second"));

        await talk.TurnAsync(dc => dc.CancelAllDialogsAsync());

        talk.State.DialogStack.Select(instance => instance.Id).ShouldBe(["keeps"]);
    }

    [Fact]
    public async Task cancelling_nothing_is_empty()
        => (await _talk.TurnAsync(dc => dc.CancelAllDialogsAsync())).Status.ShouldBe(DialogTurnStatus.Empty);

    [Fact]
    public async Task continuing_nothing_is_empty()
        => (await _talk.TurnAsync(dc => dc.ContinueDialogAsync())).Status.ShouldBe(DialogTurnStatus.Empty);

    [Fact]
    public async Task continuing_tells_the_active_dialog_once_that_an_activity_came()
    {
        await _talk.TurnAsync(dc => dc.BeginDialogAsync("first"));

        await _talk.TurnAsync(Incoming.Message(string.Empty), async dc =>
        {
            await dc.ContinueDialogAsync();
            return await dc.ContinueDialogAsync();
        });

        _first.Events.Count(name => name == DialogEvents.ActivityReceived).ShouldBe(1);
    }

    [Fact]
    public async Task the_active_dialog_asks_again_unless_it_handles_that_itself()
    {
        var handles = new Asks("handles", "?") { Handles = DialogEvents.RepromptDialog };
        var talk = new Talk(_first, handles);
        await talk.TurnAsync(dc => dc.BeginDialogAsync("first"));
        await RepromptAsync(talk);
        await talk.TurnAsync(dc => dc.BeginDialogAsync("handles"));
        await RepromptAsync(talk);

        talk.Said.ShouldBe(["first?", "again: first?", "?"]);
    }

    [Fact]
    public async Task an_unknown_dialog_cannot_be_begun()
        => await Should.ThrowAsync<Exception>(() => _talk.TurnAsync(dc => dc.BeginDialogAsync("nobody")));

    [Fact]
    public async Task a_stack_that_names_an_unknown_dialog_cannot_be_continued()
        => await Should.ThrowAsync<InvalidOperationException>(() => _talk.TurnAsync(dc =>
        {
            dc.Stack.Add(new DialogInstance { Id = "gone", State = new Dictionary<string, object>() });
            return dc.ContinueDialogAsync();
        }));

    [Fact]
    public async Task a_cancellation_token_is_no_result()
        => await Should.ThrowAsync<ArgumentException>(() => _talk.TurnAsync(dc => dc.EndDialogAsync(CancellationToken.None)));

    [Fact]
    public void a_set_keeps_dialogs_of_one_id_apart()
    {
        var set = new DialogSet();
        var other = new Asks("first", "other?");

        set.Add(_first).Add(_first).Add(other);

        other.Id.ShouldBe("first2");
        set.GetDialogs().Count().ShouldBe(2);
        set.Find("first2").ShouldBeSameAs(other);
        set.Find("nobody").ShouldBeNull();
    }

    [Fact]
    public async Task a_set_without_a_state_makes_no_context()
        => await Should.ThrowAsync<InvalidOperationException>(() => new DialogSet().CreateContextAsync(new TurnContext(new HoldingAdapter(), Incoming.Message())));

    private static Task RepromptAsync(Talk talk) => talk.TurnAsync(async dc =>
    {
        await dc.RepromptDialogAsync();
        return Dialog.EndOfTurn;
    });

    private async Task BeginBothAsync()
    {
        await _talk.TurnAsync(dc => dc.BeginDialogAsync("first"));
        await _talk.TurnAsync(dc => dc.BeginDialogAsync("second"));
    }
}
