using Microsoft.Bot.Builder.Dialogs;

namespace Sdk.Tests.Dialogs;

public class DialogContextTests
{
    private readonly Asks _first = new("first", "first?");
    private readonly Asks _second = new("second", "second?");
    private readonly Talk _talk;

    public DialogContextTests() => _talk = new Talk(_first, _second);

    [Fact]
    public async Task A_dialog_begun_on_another_one_is_on_top()
    {
        await BeginBothAsync();

        _talk.State.DialogStack.Select(instance => instance.Id).ShouldBe(["second", "first"]);
    }

    [Fact]
    public async Task A_replaced_dialog_gives_its_place_without_resuming_the_one_below()
    {
        await _talk.TurnAsync(dc => dc.BeginDialogAsync("first"));
        await _talk.TurnAsync(dc => dc.ReplaceDialogAsync("second"));

        _talk.State.DialogStack.Select(instance => instance.Id).ShouldBe(["second"]);
        _first.Events.ShouldBe(["end ReplaceCalled"]);
    }

    [Fact]
    public async Task Cancelling_ends_every_dialog_from_the_top()
    {
        await BeginBothAsync();

        var result = await _talk.TurnAsync(dc => dc.CancelAllDialogsAsync());

        result.Status.ShouldBe(DialogTurnStatus.Cancelled);
        _talk.State.DialogStack.ShouldBeEmpty();
        _second.Events.ShouldBe(["end CancelCalled"]);
        _first.Events.ShouldBe(["end CancelCalled"]);
    }

    [Fact]
    public async Task Cancelling_nothing_is_empty() =>
        (await _talk.TurnAsync(dc => dc.CancelAllDialogsAsync())).Status.ShouldBe(DialogTurnStatus.Empty);

    [Fact]
    public async Task Continuing_nothing_is_empty() =>
        (await _talk.TurnAsync(dc => dc.ContinueDialogAsync())).Status.ShouldBe(DialogTurnStatus.Empty);

    [Fact]
    public async Task An_unknown_dialog_cannot_be_begun() =>
        await Should.ThrowAsync<Exception>(() => _talk.TurnAsync(dc => dc.BeginDialogAsync("nobody")));

    [Fact]
    public async Task A_stack_that_names_an_unknown_dialog_cannot_be_continued() =>
        await Should.ThrowAsync<InvalidOperationException>(() =>
            _talk.TurnAsync(dc =>
            {
                dc.Stack.Add(new DialogInstance { Id = "gone", State = new Dictionary<string, object>() });
                return dc.ContinueDialogAsync();
            })
        );

    [Fact]
    public async Task A_cancellation_token_is_no_result() =>
        await Should.ThrowAsync<ArgumentException>(() => _talk.TurnAsync(dc => dc.EndDialogAsync(CancellationToken.None)));

    [Fact]
    public async Task The_active_dialog_asks_again()
    {
        await _talk.TurnAsync(dc => dc.BeginDialogAsync("first"));
        await RepromptAsync(_talk);

        _talk.Said.ShouldBe(["first?", "again: first?"]);
    }

    [Fact]
    public async Task A_set_keeps_dialogs_of_one_id_apart()
    {
        var other = new Asks("first", "other?");
        var talk = new Talk(_first, _first, other);

        await talk.TurnAsync(dc => dc.BeginDialogAsync("first2"));

        other.Id.ShouldBe("first2");
        talk.Said.ShouldBe(["other?"]);
    }

    [Fact]
    public void A_dialog_without_an_id_has_the_name_of_its_type() => new Nameless().Id.ShouldBe(nameof(Nameless));

    [Fact]
    public async Task An_exception_tells_which_dialogs_were_on_the_stack()
    {
        var talk = new Talk(_first, new WaterfallDialog("fails", [(_, _) => throw new InvalidOperationException("no")]));
        await talk.TurnAsync(dc => dc.BeginDialogAsync("first"));

        var thrown = await Should.ThrowAsync<InvalidOperationException>(() => talk.TurnAsync(dc => dc.BeginDialogAsync("fails")));

        var told = thrown.Data["DialogContext"].ShouldBeAssignableTo<IDictionary<string, object>>()!;
        told["ActiveDialog"].ShouldBe("fails");
        told["Stack"].ShouldBeAssignableTo<IEnumerable<string>>()!.ShouldBe(["fails", "first"]);
    }

    private static Task RepromptAsync(Talk talk) =>
        talk.TurnAsync(async dc =>
        {
            await dc.RepromptDialogAsync();
            return Dialog.EndOfTurn;
        });

    private async Task BeginBothAsync()
    {
        await _talk.TurnAsync(dc => dc.BeginDialogAsync("first"));
        await _talk.TurnAsync(dc => dc.BeginDialogAsync("second"));
    }

    private sealed class Nameless : Dialog
    {
        public override Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc,
            object? options = null,
            CancellationToken cancellationToken = default
        ) => Task.FromResult(EndOfTurn);
    }
}
